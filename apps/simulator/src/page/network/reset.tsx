import { forgetEverything } from '../api/requests';
import { Dialog } from '../dialog';

export function Reset({ onClose }: { onClose: () => void }) {
  return (
    <Dialog title="Forget everything?" onClose={onClose}>
      <p>
        All texts, handsets’ names and states, faults, block lists and the log of webhooks are forgotten by
        the simulator. Business numbers stay, and so does what the business has stored.
      </p>
      <form method="dialog" className="dialog-foot">
        <button className="button">Keep</button>
        <button
          className="button danger solid"
          onClick={() => void forgetEverything().catch(() => undefined)}
        >
          Forget everything
        </button>
      </form>
    </Dialog>
  );
}
