import type { Stretch } from '../../chart/course/course.ts';
import type { Reader } from '../../i18n/reader.ts';

/** The states of a line in words: “under strain, then running”. */
export const statesOf = ({ t }: Reader, line: readonly Stretch[]): string =>
  line.map(({ service }) => t(`service.${service}`)).join(t('chart.then.joint'));
