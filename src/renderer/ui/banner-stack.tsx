import { Button } from 'antd';
import { memo, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { arrangeBanners } from './arrange-banners.ts';
import { BannerLine } from './banner-line.tsx';
import styles from './banner-stack.module.css';
import type { Banner } from './banner.ts';

const SHOWN = 3;

/**
 * Calls, alarms and orders under the bar. They never cover the work and never take the focus;
 * `focusFirstBanner` brings it here when the operator asks.
 */
export const BannerStack = memo(function BannerStack({ banners }: { readonly banners: readonly Banner[] }) {
  const { t } = useTranslation('ui');
  const [isOpen, setOpen] = useState(false);
  const groups = useMemo(() => arrangeBanners(banners), [banners]);
  const shown = isOpen ? groups : groups.slice(0, SHOWN);
  const hidden = groups.slice(SHOWN).reduce((sum, { members }) => sum + members.length, 0);
  return (
    <section
      className={groups.length === 0 ? 'visually-hidden' : styles.stack}
      aria-label={t('banners.region')}
      aria-live="polite"
      data-region={groups.length === 0 ? undefined : 'banners'}
    >
      <div className={styles.scroll}>
        {shown.map(({ lead, members }) => (
          <BannerLine key={lead.groupKey ?? lead.id} lead={lead} members={members} />
        ))}
      </div>
      {hidden === 0 ? null : (
        <div className={styles.more}>
          <Button type="link" size="small" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
            {isOpen ? t('banners.fewer') : t('banners.more', { count: hidden })}
          </Button>
        </div>
      )}
    </section>
  );
});

/** Focuses the answer of the most urgent banner; answering it takes a second, deliberate key. */
export function focusFirstBanner(): void {
  document.querySelector<HTMLElement>('[data-banner-answer]')?.focus();
}
