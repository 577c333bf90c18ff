/** Before a name, these say where somebody knows one from: "from Grafly Summer School". */
export const whence = 'from at aus von vom desde dal dalla du chez vanuit'.split(' ')
