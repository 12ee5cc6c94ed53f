import { ApolloProvider } from '@apollo/client/react';
import { i18n } from '@lingui/core';
import { I18nProvider } from '@lingui/react';
import { localStorageColorSchemeManager, MantineProvider } from '@mantine/core';
import { lazy, type ReactNode } from 'react';
import { SessionTools } from '../features/session/tools-slot.ts';
import { apollo } from '../lib/apollo.ts';
import { styleNonce } from '../lib/style-nonce.ts';
import { cssVariables, theme } from './theme.ts';

const schemeManager = localStorageColorSchemeManager({ key: 'leerkring-scheme' });

/** Loaded for whoever may plan, once she looks at a session. */
const PlannerTools = lazy(() =>
  import('../features/planner/adjust/session-tools.tsx').then((it) => ({ default: it.SessionTools })),
);

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
          <SessionTools value={PlannerTools}>{children}</SessionTools>
        </MantineProvider>
      </I18nProvider>
    </ApolloProvider>
  );
}
