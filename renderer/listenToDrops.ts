import { drop } from './actions/importing.ts'

/** Takes files wherever they are dropped, so that a drop beside the mark does not replace the page. */
export function listenToDrops(): void {
  window.addEventListener('dragover', (event) => {
    event.preventDefault()
    if (event.dataTransfer !== null) event.dataTransfer.dropEffect = 'copy'
  })
  window.addEventListener('drop', (event) => {
    event.preventDefault()
    void drop([...(event.dataTransfer?.files ?? [])])
  })
}
