import '@mantine/core/styles/Notification.layer.css';
import '@mantine/notifications/styles.layer.css';
import { Notifications } from '@mantine/notifications';

/** Where notices show. */
export function Notices() {
  return <Notifications position="bottom-left" limit={3} autoClose={6000} />;
}
