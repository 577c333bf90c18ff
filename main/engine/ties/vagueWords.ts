const LANGUAGES = ['en', 'de', 'fr', 'es', 'it', 'pt', 'nl', 'hu'] as const
const CODES = 'en de fr es it pt nl hu zh ja ko ru ar hi pl tr sv da fi no cs el he uk ro'.split(' ')

const WRITTEN = `
sales, selling, management, manager, leadership, team leadership, leader, communication, communications, communication skills,
teamwork, team work, team building, teambuilding, team management, people management, business, business development,
business strategy, business management, small business, marketing, digital marketing, marketing strategy, social media,
social media marketing, advertising, branding, strategy, strategic planning, planning, growth, success, motivation,
innovation, technology, information technology, it, software, internet, web, net, data, digital, digital transformation,
online, training, coaching, consulting, finance, banking, accounting, investment, investing, investments, insurance,
real estate, negotiation, presentation, presentations, presentation skills, public speaking, research, project management,
product management, program management, change management, time management, account management, customer service,
customer experience, customer relationship management, crm, customer satisfaction, client relations, problem solving,
organization skills, organizational skills, interpersonal skills, analytical skills, critical thinking, creativity,
creative, writing, editing, networking, professional networking, social networking, lead generation, recruiting, recruitment,
human resources, hr, hiring, jobs, job, career, careers, job search, entrepreneurship, entrepreneur, start ups, startups,
startup, operations, operations management, process improvement, analysis, analytics, data analysis, budgeting,
forecasting, event management, events, design, english, education, health, engineering, services, outsourcing, seo, ai,
artificial intelligence, microsoft office, ms office, office, microsoft word, word, microsoft excel, excel, ms excel,
powerpoint, microsoft powerpoint, outlook, microsoft outlook, windows, teams, linkedin, facebook, instagram, twitter,
google, photoshop, adobe photoshop, html, sql, children, people, team, work, company, world, life, news, help, support,
vertrieb, verkauf, fuhrung, kommunikation, teamarbeit, unternehmen, ventas, gestion, liderazgo, comunicacion,
trabajo en equipo, negocios, mercadotecnia, vente, ventes, commerce, travail d equipe, direction, vendite, gestione,
comunicazione, lavoro di squadra, vendas, gestao, lideranca, comunicacao, trabalho em equipe, negocio, verkoop, leiderschap,
communicatie, samenwerken, ertekesites, vezetes, kommunikacio, csapatmunka, uzlet
`

/** Folded words and phrases that say nothing about two people when both use them. */
export function vagueWords(foldedWords: (text: string) => string): ReadonlySet<string> {
  const phrases = WRITTEN.split(/[,\n]/).map((phrase) => phrase.trim())
  return new Set([...phrases, ...languageNames(foldedWords)])
}

function languageNames(foldedWords: (text: string) => string): readonly string[] {
  return LANGUAGES.flatMap((language) => {
    const names = new Intl.DisplayNames([language], { type: 'language' })
    return CODES.map((code) => foldedWords(names.of(code) ?? code))
  })
}
