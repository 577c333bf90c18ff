/** Prints one calm line about what is being done. */
export function say(line: string): void {
  console.log(`· ${line}`)
}
