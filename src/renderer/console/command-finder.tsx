import { useId, useMemo, useState, type KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { tableKeyTarget } from '../ui/table-key-target.ts';
import { Icon } from '../ui/icon.tsx';
import { KeyHint } from '../ui/key-hint.tsx';
import { usePreferences } from '../ui/preferences.ts';
import styles from './command-bar.module.css';
import { CommandOption } from './command-option.tsx';
import type { Command } from './command.ts';
import { searchCommands } from './search-commands.ts';
import { closeOverlay } from './shell-view.ts';
import { useCommandIndex } from './use-command-index.ts';

const PAGE = 8;
const RECENT_KEPT = 6;

export function CommandFinder({ commands }: { readonly commands: readonly Command[] }) {
  const { t } = useTranslation('shell');
  const listId = useId();
  const [query, setQuery] = useState('');
  const [chosen, setChosen] = useState(0);
  const recent = usePreferences((preferences) => preferences.recentCommands);
  const index = useCommandIndex(commands);

  const found = useMemo(() => {
    const byId = new Map(commands.map((command) => [command.id, command]));
    return searchCommands(query, index ?? [], recent).flatMap(({ id, marked }) => {
      const command = byId.get(id);
      return command === undefined ? [] : [{ command, marked }];
    });
  }, [commands, index, query, recent]);
  const isBrowsing = query.trim() === '';
  const recentCount = isBrowsing ? found.filter(({ command }) => recent.includes(command.id)).length : 0;

  const run = ({ id, isDisabled, run: act }: Command) => {
    if (isDisabled) return;
    closeOverlay();
    usePreferences.setState({
      recentCommands: [id, ...recent.filter((other) => other !== id)].slice(0, RECENT_KEPT),
    });
    // After the dialog has given the focus back to where it was.
    requestAnimationFrame(act);
  };
  const press = (event: KeyboardEvent) => {
    // Enter that ends an input method's composition is text, not a choice.
    if (event.nativeEvent.isComposing) return;
    const hit = found[chosen];
    if (event.key === 'Enter' && hit !== undefined) {
      event.preventDefault();
      run(hit.command);
      return;
    }
    const target = /^(Arrow|Page)/.test(event.key)
      ? tableKeyTarget(event.key, chosen, found.length, PAGE)
      : null;
    if (target === null) return;
    event.preventDefault();
    setChosen(target);
  };
  return (
    <>
      <div className={styles.search}>
        <Icon name="search" size={20} />
        <input
          className={styles.input}
          autoFocus
          value={query}
          placeholder={t('command.placeholder')}
          spellCheck={false}
          autoComplete="off"
          role="combobox"
          aria-expanded
          aria-label={t('command.open')}
          aria-controls={listId}
          aria-activedescendant={found.length === 0 ? undefined : `${listId}-${String(chosen)}`}
          onChange={(event) => {
            setQuery(event.target.value);
            setChosen(0);
          }}
          onKeyDown={press}
        />
        <span className={styles.count} aria-live="polite">
          {isBrowsing ? null : t('command.found', { count: found.length })}
        </span>
      </div>
      <div className={styles.list} id={listId} role="listbox" aria-label={t('command.results')}>
        {found.map(({ command, marked }, i) => (
          <CommandOption
            key={command.id}
            id={`${listId}-${String(i)}`}
            command={command}
            marked={marked}
            heading={
              !isBrowsing || i > recentCount || (i > 0 && i < recentCount)
                ? null
                : t(i < recentCount ? 'command.recent' : 'command.all')
            }
            isChosen={i === chosen}
            onPoint={() => setChosen(i)}
            onRun={() => run(command)}
          />
        ))}
      </div>
      {found.length > 0 || index === null ? null : (
        <div className={styles.nothing}>
          <p>{t('command.nothing', { query })}</p>
          <p>{t('command.nothingHint')}</p>
        </div>
      )}
      <div className={styles.foot}>
        <span>
          <KeyHint keys="ArrowUp ArrowDown" />
          {t('command.choose')}
        </span>
        <span>
          <KeyHint keys="Enter" />
          {t('command.run')}
        </span>
        <span>
          <KeyHint keys="Escape" />
          {t('command.dismiss')}
        </span>
      </div>
    </>
  );
}
