import { Modal, type ModalProps } from '@mantine/core';
import { useFocusBack } from './use-focus-back';

/** A dialog over the page. What had the focus has it again afterwards, however the dialog goes. */
export function Dialog(props: ModalProps) {
  useFocusBack(props.opened);
  return <Modal {...props} />;
}
