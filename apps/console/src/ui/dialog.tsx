import { Modal, type ModalProps } from '@mantine/core';
import type { FormEvent } from 'react';
import { useFocusBack } from './use-focus-back';

/**
 * A dialog over the page. What had the focus has it again afterwards, however the dialog goes. A form in it that was sent
 * with mistakes leads to the first of them.
 */
export function Dialog(props: ModalProps) {
  useFocusBack(props.opened);
  return <Modal {...props} onSubmit={focusMistake} />;
}

function focusMistake({ target }: FormEvent): void {
  // Once the form has drawn what is wrong.
  setTimeout(() => {
    if (target instanceof Element) target.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
  });
}
