import { colorsFor } from '../report/terminal/colors.ts';
import { renderTerminal } from '../report/terminal/render-terminal.ts';
import { RENDERERS } from '../report/renderers.ts';
import type { Format } from './options/format.ts';
import { readReport } from './files/read-report.ts';

/** A stored report in another format, as text. */
export async function showReport(
  file: string,
  format: Format,
  stream: Pick<NodeJS.WriteStream, 'isTTY' | 'columns'>,
  environment: Readonly<Record<string, string | undefined>>,
): Promise<string> {
  const report = await readReport(file);
  return format === 'terminal'
    ? renderTerminal(report, colorsFor(stream, environment), stream.columns)
    : RENDERERS[format](report);
}
