import '@mantine/core/styles/Tabs.layer.css';
import { Tabs } from '@mantine/core';
import { useEffect, useRef, type ReactNode } from 'react';
import classes from './page-tabs.module.css';

interface PageTabsProps {
  /** The name of the row of tabs. */
  label: string;
  value: string;
  onChange: (tab: string) => void;
  /** `Tabs.Tab`s, in order. */
  tabs: ReactNode;
  /** The class of every panel. */
  panelClassName?: string | undefined;
  /** A `Tabs.Panel` for each tab; only the open one is drawn. */
  children: ReactNode;
}

/** The tabs of a page, which stay in sight while it scrolls. */
export function PageTabs({ label, value, onChange, tabs, panelClassName, children }: PageTabsProps) {
  const list = useRef<HTMLDivElement>(null);
  useEffect(() => {
    list.current?.querySelector('[data-active]')?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }, [value]);
  return (
    <Tabs
      value={value}
      onChange={(tab) => (tab === null ? undefined : onChange(tab))}
      keepMounted={false}
      classNames={{
        root: classes.root,
        list: classes.list,
        tab: classes.tab,
        ...(panelClassName ? { panel: panelClassName } : {}),
      }}
    >
      <Tabs.List ref={list} aria-label={label}>
        {tabs}
      </Tabs.List>
      {children}
    </Tabs>
  );
}
