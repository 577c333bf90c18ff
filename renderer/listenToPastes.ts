import { takePasted } from './actions/importing.ts'
import { isTyping } from './keyTargets.ts'
import { store } from './state.ts'

/** Takes what is pasted on the Import screen; what is pasted while the owner types belongs to the field. */
export function listenToPastes(): void {
  window.addEventListener('paste', (event) => {
    const { screen, overlay } = store.get()
    if (screen !== 'import' || overlay !== null || isTyping(event.target)) return
    event.preventDefault()
    const html = event.clipboardData?.getData('text/html') ?? ''
    const text = event.clipboardData?.getData('text/plain') ?? ''
    void takePasted(html === '' ? null : html, text)
  })
}
