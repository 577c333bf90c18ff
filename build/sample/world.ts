import type { Random } from './random.ts'

const stems =
  'Amber Basalt Cobble Dapple Elder Flint Gossamer Hollow Ivory Jasper Kindle Lumen Meridel Nimbel Opaline Pebble Quorv Russet Saffron Tinder Umbrel Velvet Willow Yonder Zephan'.split(
    ' ',
  )
const middles = 'bridge crest field gate harbour line mark pine spring stone ware wharf'.split(' ')

const branches = {
  any: [
    'Freight',
    'Cold Storage',
    'Foods',
    'Systems',
    'Tools',
    'Packaging',
    'Ferries',
    'Textiles',
    'Robotics',
    'Cooperative',
  ],
  selling: ['Growth', 'Leads', 'Digital', 'Solutions', 'Coaching', 'Media', 'Software'],
  recruiting: ['Search', 'Talent', 'People Partners'],
} as const

/** What somebody does for a living, as far as it shows in their messages. */
export type Trade = keyof typeof branches

const positions: Readonly<Record<Trade, readonly string[]>> = {
  any: [
    'Warehouse Manager',
    'Transport Planner',
    'Supply Chain Analyst',
    'Head of Fleet',
    'Customs Specialist',
    'Quality Engineer',
    'Buyer',
    'Product Manager, Yard & Dock',
    'Lecturer in Logistics',
    'Managing Director',
    'Night Shift Lead',
    'Data Engineer',
    'Student of Supply Chain Management',
    'Founder | Speaker | "Chief Pallet Officer"',
  ],
  selling: [
    'Growth Partner',
    'Account Executive',
    'Business Development Manager',
    'Founder & CEO',
    'Sales Coach',
  ],
  recruiting: ['Talent Partner', 'Senior Recruiter', 'Search Consultant'],
}

/** A company that is nobody's. */
export function companyName(trade: Trade, random: Random): string {
  return `${random.pick(stems)}${random.pick(middles)} ${random.pick(branches[trade])}`
}

export function positionOf(trade: Trade, random: Random): string {
  return random.pick(positions[trade])
}

/** The host of a company's web site. */
export function hostOf(company: string): string {
  return `${company.toLowerCase().replace(/[^a-z0-9]+/g, '')}.example`
}
