import { useEffect, useState } from 'preact/hooks';
import { CLOSEST, partAround, placeAt, pointOf, type Place } from '../../record/world.ts';
import { FACTS } from '../../words/facts.ts';
import { useDesk } from '../context.ts';
import { landPath } from './land.ts';

interface Props {
  place: Place | undefined;
  isOurs: boolean;
  onPlace: (place: Place) => void;
}

/** How often it is halved when somewhere was pressed first. */
const FIRST = 2;

/** A small map of the world; what is pressed on it is where it happened. */
export const MapPick = ({ place, isOurs, onPlace }: Props) => {
  const { say } = useDesk();
  const [land, setLand] = useState('');
  const [times, setTimes] = useState(place ? FIRST : 0);
  const [middle, setMiddle] = useState(place);
  useEffect(() => void landPath().then(setLand, reportError), []);
  const part = partAround(middle, times);
  const press = (event: MouseEvent & { currentTarget: SVGSVGElement }): void => {
    if (!isOurs) return;
    const box = event.currentTarget.getBoundingClientRect();
    const found = placeAt(
      part.x + ((event.clientX - box.left) / box.width) * part.width,
      part.y + ((event.clientY - box.top) / box.height) * part.height,
    );
    setMiddle(found);
    setTimes(Math.max(times, FIRST));
    onPlace(found);
  };
  const point = place && pointOf(place);
  return (
    <>
      <p class="soft">{say(FACTS.mapLead)}</p>
      <svg
        class="place-map"
        role="img"
        aria-label={say(FACTS.map)}
        viewBox={`${part.x} ${part.y} ${part.width} ${part.height}`}
        onClick={press}
      >
        <path class="land" d={land} />
        {point && <circle cx={point.x} cy={point.y} r={4 / 2 ** times} />}
      </svg>
      <p class="bar">
        <button type="button" disabled={times >= CLOSEST} onClick={() => setTimes(times + 1)}>
          {say(FACTS.closer)}
        </button>
        <button type="button" disabled={times === 0} onClick={() => setTimes(times - 1)}>
          {say(FACTS.farther)}
        </button>
      </p>
    </>
  );
};
