import { useDeferredValue, useLayoutEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { OfficialDocument } from '#shared/documents/model.ts';
import { PAGE } from '#shared/documents/page-geometry.ts';
import { Panel } from '../ui/panel.tsx';
import { BriefPaper } from './brief-paper.tsx';
import styles from './report-editor.module.css';

/** CSS reckons 96 pixels to the inch. */
const PAGE_PX = (PAGE.widthMm / 25.4) * 96;
const MARGIN_PX = 32;

/** 版面预览: the paper as it will come out, following the words as they are typed. */
export function PreviewPanel({ document }: { readonly document: OfficialDocument }) {
  const { t } = useTranslation('reports');
  const shown = useDeferredValue(document);
  const [pages, setPages] = useState(1);
  const room = useRef<HTMLDivElement>(null);
  const [scale, setScale] = useState(0.5);

  useLayoutEffect(() => {
    const element = room.current;
    if (element === null) return;
    const fit = () => setScale(Math.min(1, Math.max(0.3, (element.clientWidth - MARGIN_PX) / PAGE_PX)));
    const observer = new ResizeObserver(fit);
    observer.observe(element);
    fit();
    return () => observer.disconnect();
  }, []);

  return (
    <Panel
      title={t('preview.title')}
      note={
        <span className={pages > 1 ? styles.warn : undefined}>
          {t('preview.pages', { count: pages })}
          {pages > 1 ? ` · ${t('preview.tooLong')}` : ''}
        </span>
      }
      isFlush
    >
      <div ref={room} className={styles.desk} role="group" aria-label={t('preview.title')} tabIndex={0}>
        <BriefPaper document={shown} scale={scale} onPages={setPages} />
      </div>
    </Panel>
  );
}
