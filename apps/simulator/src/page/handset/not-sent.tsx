export interface Unsent {
  id: number;
  to: string;
  body: string;
  why: string;
}

/** A text the simulator did not take: kept until it is sent or given up. */
export function NotSent(props: { unsent: Unsent; onAgain: () => void; onDrop: () => void }) {
  return (
    <div className="not-sent" role="alert">
      <p>
        <strong>Not sent.</strong> <bdi>{props.unsent.body}</bdi>
        <small>{props.unsent.why}</small>
      </p>
      <button type="button" className="link" onClick={props.onAgain}>
        Try again
      </button>
      <button type="button" className="link" onClick={props.onDrop}>
        Give up
      </button>
    </div>
  );
}
