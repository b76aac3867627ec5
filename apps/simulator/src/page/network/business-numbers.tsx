import { changeNumber } from '../api/requests';
import type { BusinessNumber } from '../api/shapes';
import { useWanted } from '../api/use-wanted';
import { readable } from '../numbers';

export function BusinessNumbers({ businesses }: { businesses: readonly BusinessNumber[] }) {
  return (
    <ul className="businesses">
      {businesses.map((business) => (
        <Business key={business.number} business={business} />
      ))}
    </ul>
  );
}

function Business({ business }: { business: BusinessNumber }) {
  const { number, name, webhookUrl } = business;
  const [answers, setAnswers] = useWanted(business.carrierAnswersStop, (carrierAnswersStop) =>
    changeNumber({ ...business, carrierAnswersStop }),
  );
  return (
    <li>
      <p>
        {name || readable(number)}
        <small>{readable(number)}</small>
      </p>
      <p className="quiet address">{webhookUrl}</p>
      <label className="tick">
        <input type="checkbox" checked={answers} onChange={(event) => setAnswers(event.target.checked)} />
        <span>Carrier answers STOP, START and HELP</span>
      </label>
    </li>
  );
}
