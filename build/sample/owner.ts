/** Whose invented inbox it is. */
export const owner = {
  first: 'Nora',
  last: 'Quillfeather',
  name: 'Nora Quillfeather',
  slug: 'nora-quillfeather',
  urn: 104_417_300,
  email: 'nora@quillfeather.example',
  headline: 'Head of Operations at Lanternway Logistics | cold chain, safe docks, fewer empty miles',
  summary:
    'I run warehouses and docks in Port Ambrel. I like to meet people who care about cold-chain audits, night-shift safety and empty miles, and I row. Open networker: tell me who you are and why you write.',
  industry: 'Transportation, Logistics, Supply Chain and Storage',
  location: 'Port Ambrel',
  company: 'Lanternway Logistics',
  formerCompanies: ['Tidemark & Daughters Freight', 'Cobbleton Parcel Works'],
  school: 'University of Ambrel',
  groups: ['Cold Chain Circle', 'Ambrel Harbour Rowers'],
} as const
