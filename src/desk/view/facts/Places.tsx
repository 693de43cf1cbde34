import { useMemo, useRef } from 'preact/hooks';
import { foldDigits } from '../../../text/digits.ts';
import { countriesIn } from '../../record/countries.ts';
import { dataAt, isMapData, wordsAt, type Path } from '../../record/data-edit.ts';
import { FACTS } from '../../words/facts.ts';
import { useDesk } from '../context.ts';
import { Choose } from '../fields/Choose.tsx';
import { numberIn } from '../parts/number.ts';
import { TextField } from '../fields/TextField.tsx';
import { Texts } from '../summary/Texts.tsx';
import type { RecordEdit } from '../summary/use-record.ts';
import { MapPick } from './MapPick.tsx';

const LIMITS = { lat: 90, lon: 180 };

const Coordinates = ({ record, path }: { record: RecordEdit; path: Path }) => {
  const { say } = useDesk();
  const { data, isOurs, set } = record;
  const at = [...path, 'coordinates'];
  const found = dataAt(data, at);
  const { lat, lon } = isMapData(found) ? found : {};
  const place = typeof lat === 'number' && typeof lon === 'number' ? { lat, lon } : undefined;
  return (
    <>
      <MapPick place={place} isOurs={isOurs} onPlace={(next) => set(at, next)} />
      <div class="languages">
        {(['lat', 'lon'] as const).map((key) => (
          <TextField
            key={key}
            label={say(FACTS[key])}
            dir="ltr"
            isOurs={isOurs}
            value={place ? String(place[key]) : ''}
            onText={(text) => {
              const number = Number(foldDigits(text).replace('٫', '.'));
              if (text === '') set(at, undefined);
              else if (!(Math.abs(number) <= LIMITS[key])) return false;
              else set(at, { lat: 0, lon: 0, ...place, [key]: number });
              return true;
            }}
          />
        ))}
      </div>
    </>
  );
};

/** Where it happened: places with their names, their country and where the map shows them. */
export const Places = ({ record }: { record: RecordEdit }) => {
  const { say, locale } = useDesk();
  const { data, isOurs, set, remove, append } = record;
  const box = useRef<HTMLElement>(null);
  const countries = useMemo(() => countriesIn(locale), [locale]);
  const found = dataAt(data, ['places']);
  const places: unknown[] = Array.isArray(found) ? found : [];
  return (
    <section aria-labelledby="places" ref={box}>
      <h3 id="places">{say(FACTS.places)}</h3>
      {places.map((_, index) => {
        const path = ['places', index];
        const name = `${say(FACTS.place)} ${numberIn(locale, String(index + 1))}`;
        return (
          <div class="claim" role="group" aria-label={name} key={index} data-at={path.join('.')}>
            <Texts record={record} path={[...path, 'name']} label={name} />
            <Choose
              label={say(FACTS.country)}
              at={[...path, 'country'].join('.')}
              isOurs={isOurs}
              value={wordsAt(data, [...path, 'country'])}
              options={[['', say(FACTS.choose)], ...countries]}
              onChoose={(code) => set([...path, 'country'], code === '' ? undefined : code)}
            />
            <Coordinates record={record} path={path} />
            <p class="bar">
              <label>
                <input
                  type="checkbox"
                  disabled={!isOurs}
                  checked={dataAt(data, [...path, 'area']) === true}
                  onChange={({ currentTarget }) =>
                    set([...path, 'area'], currentTarget.checked ? true : undefined)
                  }
                />{' '}
                {say(FACTS.area)}
              </label>
              {isOurs && (
                <button type="button" onClick={() => remove(path)}>
                  {say(FACTS.removeOf, { name })}
                </button>
              )}
            </p>
          </div>
        );
      })}
      {isOurs && (
        <button
          type="button"
          onClick={() => {
            append(['places'], {});
            requestAnimationFrame(() =>
              box.current?.querySelector<HTMLElement>('.claim:last-of-type input')?.focus(),
            );
          }}
        >
          {say(FACTS.addPlace)}
        </button>
      )}
    </section>
  );
};
