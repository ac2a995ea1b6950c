import { useLayoutEffect, useRef, type ReactNode } from 'react';
import { classNames } from '../ui/class-names.ts';
import styles from './overlay.module.css';
import { closeOverlay } from './shell-view.ts';

interface OverlayProps {
  readonly label: string;
  readonly className: string | undefined;
  readonly children: ReactNode;
}

/** Opened only by the operator's own hand. Esc or a click beside it closes it and does nothing else. */
export function Overlay({ label, className, children }: OverlayProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  // Closed before it leaves the page: only then does the focus go back to where it was.
  useLayoutEffect(() => {
    const element = dialog.current;
    if (element === null || element.open) return;
    element.showModal();
    return () => element.close();
  }, []);
  return (
    <dialog
      ref={dialog}
      className={classNames(styles.overlay, className)}
      aria-label={label}
      onCancel={(event) => {
        event.preventDefault();
        closeOverlay();
      }}
      onMouseDown={(event) => {
        if (event.target === event.currentTarget) closeOverlay();
      }}
    >
      {children}
    </dialog>
  );
}
