/** Loaded before the program: says at its end what it took at most, in kilobytes. */
process.on('exit', () => {
  process.stderr.write(`peak memory ${process.resourceUsage().maxRSS}\n`)
})
