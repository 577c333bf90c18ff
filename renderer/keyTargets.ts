/** Whether the owner is writing or choosing in this element, so that keys belong to it. */
export function isTyping(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false
  // A field for a number takes no letters.
  if (target instanceof HTMLInputElement)
    return !['button', 'checkbox', 'radio', 'number'].includes(target.type)
  return (
    target.isContentEditable || target instanceof HTMLTextAreaElement || target instanceof HTMLSelectElement
  )
}

const pressKeys = ['Enter', ' ']
const scrollKeys = ['ArrowDown', 'ArrowUp', 'PageDown', 'PageUp', 'Home', 'End']

/** Whether this element itself answers the key: buttons to Enter, what scrolls to arrows, radio buttons to arrows. */
export function ownsKey(target: EventTarget | null, key: string): boolean {
  if (!(target instanceof HTMLElement)) return false
  if (pressKeys.includes(key)) return target.closest('button, a, summary, input, [data-own-keys]') !== null
  if (scrollKeys.includes(key)) return target.closest('input, [data-own-keys]') !== null
  return false
}
