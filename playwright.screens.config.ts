import { defineConfig } from '@playwright/test';
import base from './playwright.config.ts';

/** `npm run screens`: takes the pictures of docs/screens again, from the real program. */
export default defineConfig({ ...base, testMatch: '**/*.screens.ts' });
