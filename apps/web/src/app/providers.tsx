import { ApolloProvider } from '@apollo/client/react';
import { i18n } from '@lingui/core';
import { I18nProvider } from '@lingui/react';
import { localStorageColorSchemeManager, MantineProvider } from '@mantine/core';
import type { ReactNode } from 'react';
import { apollo } from '../lib/apollo.ts';
import { styleNonce } from '../lib/style-nonce.ts';
import { cssVariables, theme } from './theme.ts';

const schemeManager = localStorageColorSchemeManager({ key: 'leerkring-scheme' });

/** What every component may rely on: its data, its texts, its looks. */
export function Providers({ children }: { children: ReactNode }) {
  return (
    <ApolloProvider client={apollo}>
      <I18nProvider i18n={i18n}>
        <MantineProvider
          theme={theme}
          cssVariablesResolver={cssVariables}
          colorSchemeManager={schemeManager}
          defaultColorScheme="auto"
          getStyleNonce={styleNonce}
        >
          {children}
        </MantineProvider>
      </I18nProvider>
    </ApolloProvider>
  );
}
