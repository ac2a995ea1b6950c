import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import { NavLink } from 'react-router';
import { useText } from '../i18n/use-text.ts';
import { classNames } from '../ui/class-names.ts';
import { Icon } from '../ui/icon.tsx';
import { KeyHint } from '../ui/key-hint.tsx';
import { usePreferences } from '../ui/preferences.ts';
import styles from './nav-rail.module.css';
import { SCREEN_GROUPS, type Screen } from './screen.ts';
import { openCommandBar } from './shell-view.ts';

export function toggleNav(): void {
  usePreferences.setState(({ isNavCollapsed }) => ({ isNavCollapsed: !isNavCollapsed }));
}

export const NavRail = memo(function NavRail({ screens }: { readonly screens: readonly Screen[] }) {
  const { t } = useTranslation('shell');
  const text = useText();
  const isCollapsed = usePreferences((preferences) => preferences.isNavCollapsed);
  const groups = SCREEN_GROUPS.map((group) => ({
    group,
    members: screens.filter((screen) => screen.group === group),
  }));
  const fold = t(isCollapsed ? 'nav.expand' : 'nav.collapse');
  return (
    <nav
      className={classNames(styles.rail, isCollapsed && styles.collapsed)}
      aria-label={t('nav.label')}
      data-region="nav"
    >
      <button
        type="button"
        className={styles.find}
        aria-label={t('command.open')}
        title={isCollapsed ? `${t('command.open')}  /` : undefined}
        onClick={openCommandBar}
      >
        <Icon name="search" size={16} />
        {isCollapsed ? null : (
          <>
            <span className={styles.findText}>{t('nav.find')}</span>
            <KeyHint keys="/" />
          </>
        )}
      </button>
      {groups
        .filter(({ members }) => members.length > 0)
        .map(({ group, members }) => (
          <div key={group} className={styles.group} role="group" aria-label={t(`nav.group.${group}`)}>
            <p className={styles.groupName} aria-hidden>
              {t(`nav.group.${group}`)}
            </p>
            {members.map(({ id, path, label, icon, letter }) => {
              const keys = `G ${letter.toUpperCase()}`;
              return (
                <NavLink
                  key={id}
                  to={path}
                  className={styles.item ?? ''}
                  title={isCollapsed ? `${text(label)}  ${keys}` : undefined}
                  aria-keyshortcuts={keys}
                >
                  <Icon name={icon} />
                  {isCollapsed ? (
                    <span className="visually-hidden">{text(label)}</span>
                  ) : (
                    <>
                      <span className={styles.text}>{text(label)}</span>
                      <span className={styles.keys} aria-hidden>
                        {keys}
                      </span>
                    </>
                  )}
                </NavLink>
              );
            })}
          </div>
        ))}
      <button
        type="button"
        className={styles.fold}
        onClick={toggleNav}
        aria-expanded={!isCollapsed}
        title={fold}
      >
        <Icon name={isCollapsed ? 'expand' : 'collapse'} />
        <span className={isCollapsed ? 'visually-hidden' : undefined}>{fold}</span>
      </button>
    </nav>
  );
});
