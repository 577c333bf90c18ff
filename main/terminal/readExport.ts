import { z } from 'zod'
import { type Command, none, output, UsageError } from './command.ts'
import * as print from './print.ts'

const exported = z.strictObject({ file: z.string(), rows: z.number() })

/** `export FILE` */
export const readExport: Command['read'] = ([file, ...rest]) => {
  if (file === undefined) throw new UsageError('Name the file to write.')
  none(rest)
  return async (engine) => output(await engine.call('exportTo', { file }), exported, print.exported)
}
