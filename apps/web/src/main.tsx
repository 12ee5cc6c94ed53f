import '@fontsource-variable/figtree/wght.css';
import '@mantine/core/styles/baseline.css';
import '@mantine/core/styles/default-css-variables.css';
import '@mantine/core/styles/global.css';
import '@mantine/core/styles/UnstyledButton.css';
import '@mantine/core/styles/Button.css';
import '@mantine/core/styles/Loader.css';
import './styles/palette.css';
import './styles/base.css';
import { RouterProvider } from '@tanstack/react-router';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { Providers } from './app/providers.tsx';
import { router } from './app/router.tsx';
import { preferredLanguage, switchLanguage } from './lib/language.ts';

const language = preferredLanguage(location.search, navigator.languages);
await switchLanguage(language, { remember: location.search.includes('lang=') });

const root = document.getElementById('app');
if (!root) throw new Error('The page lacks its place for the app');

createRoot(root).render(
  <StrictMode>
    <Providers>
      <RouterProvider router={router} />
    </Providers>
  </StrictMode>,
);
