import { joinAll } from '../../../editor/import/read/join.ts';
import { markedOf } from '../../article/marked/from-file.ts';
import { halvesOf } from '../../article/marked/to-file.ts';
import { isFormatted, type Part } from '../../article/paste.ts';
import { useDesk } from '../context.ts';
import type { MarkedField } from '../marks/use-marked.ts';

/**
 * Takes apart what is pasted with its form: into the field, or as parts of their own; whether it
 * does, and it is not to be pasted once more.
 */
export const usePaste = (
  field: MarkedField,
  putParts: (parts: readonly Part[]) => boolean,
): ((data: DataTransfer) => boolean) => {
  const { worker } = useDesk();
  return (data) => {
    const [html, text] = [data.getData('text/html'), data.getData('text/plain')];
    if (!isFormatted(html)) return false;
    const [before, after] = halvesOf(field.latest(), ...field.selected());
    const put = (parts: readonly Part[]): void => {
      const isAlone = before.trim() === '' && after.trim() === '';
      if (isAlone && parts.length > 1 && putParts(parts)) return field.leave();
      const words = parts.length > 0 ? joinAll(parts.map((part) => part.words)) : text;
      field.write(markedOf(before + words + after), markedOf(before + words).text.length);
    };
    // Without a network its code may not be there: then the plain text is what there is.
    void worker
      .partsOfPage(html)
      .catch(() => [])
      .then(put, reportError);
    return true;
  };
};
