import '@mantine/core/styles/CloseButton.css';
import '@mantine/core/styles/Drawer.css';
import '@mantine/core/styles/ModalBase.css';
import '@mantine/core/styles/Overlay.css';
import '@mantine/core/styles/Paper.css';
import '@mantine/core/styles/ScrollArea.css';
import { useLingui } from '@lingui/react/macro';
import { Drawer } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTopLayer } from '../../components/use-top-layer.ts';

interface NormsDrawerProps {
  onClose: () => void;
  children: ReactNode;
}

/** The norms over the calendar, where there is no room beside it. */
export function NormsDrawer({ onClose, children }: NormsDrawerProps) {
  const { t } = useLingui();
  const isTop = useTopLayer();
  return (
    <Drawer
      opened
      onClose={onClose}
      position="right"
      size="24rem"
      title={<span style={{ fontWeight: 700, fontSize: '1.125rem' }}>{t`Planning`}</span>}
      closeButtonProps={{ 'aria-label': t`Sluiten` }}
      closeOnEscape={isTop}
      transitionProps={{ duration: 150 }}
      // Mantine draws a <header>: a second banner beside that of the page.
      attributes={{ header: { role: 'none' } }}
    >
      {children}
    </Drawer>
  );
}
