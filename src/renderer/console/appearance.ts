import { usePreferences } from '../ui/preferences.ts';

export function toggleTheme(): void {
  usePreferences.setState(({ theme }) => ({ theme: theme === 'dark' ? 'light' : 'dark' }));
}

export function toggleLanguage(): void {
  usePreferences.setState(({ language }) => ({ language: language === 'en' ? 'zh-CN' : 'en' }));
}

export function toggleDensity(): void {
  usePreferences.setState(({ density }) => ({ density: density === 'normal' ? 'compact' : 'normal' }));
}
