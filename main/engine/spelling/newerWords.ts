const wordsIn = (list: string): readonly string[] => list.split(/\s+/u).filter(Boolean)

/** Words of work and trade that dictionaries of print have not taken up, each in the forms that are met. */
export const newerWords = wordsIn(`
  adtech agentic agri agritech agroforestry agtech api appsec aquaponics arborist arborists
  audiobook audiobooks backend backends backlink backlinks basmati benchmarking biochar biodiesel biofuel
  biofuels biogas bioinformatics biotechs boatbuilder bonjour bootcamp bootcamps bugfix bugfixes changemaker
  changemakers chatbot chatbots cheesemaker cheesemakers cleantech cobot cobots cofounded cofounder
  cofounders collab collabs comms conveyancer conveyancers copywriting coworking crore crores crypto
  customisable customizable cyber cyberattack cybersecurity datacenter datacenters deeptech dev devops devs
  digitalisation digitalise digitalization digitalize disruptor disruptors docx dogfooding doula doulas
  downline downlines downskilling dropbox dropship dropshipping dyspraxia dyspraxic ebook ebooks ecommerce
  edtech ekyc elearning electrolyser electrolysers enablement epub ergonomist esports etcetera explainer
  explainers eyecare facebook fintech fintechs fiverr foodtech forex freemium frontend fullstack
  gamification gamified gelato geolocation geospatial gmail govtech greentech groupthink hackathon
  hackathons hallo headshot headshots healthtech heatpump hola homeschool hotspot humblebrag hyperlocal
  impactful influencer influencers infographic infographics infosec infotech inhouse insourcing instagram
  instagrammer insurtech intrapreneur investable investible ipad iphone jira kanban kayaker kayakers
  kickstarter kombucha kotlin kubernetes lakh lakhs learnings legaltech levelling lidar lifecycle lifehack
  linkedin livestream livestreaming livestreams logistician lookbook luthier luthiers makerspace martech
  matcha mechatronics medtech mentee mentees metaverse microcredit microgrid microgrids microservice
  microservices millennials mixology monetisation monetise motorhome namaskar namaste nanotech netflix
  neurodivergent neurodiverse neurodiversity neuroscientist newsfeed nocode notetaker notetakers
  offboarding omnichannel onboarded onboarding opensource pdf peloton permaculture personalisation pharma
  phd phds phlebotomist photobook photonics photovoltaics pickleball pitchdeck podcaster podcasters postgrad
  powerpoint pre prepone preponed presales productised productized proptech proteomics psychoeducation quant
  quants quickbooks rata rebrand rebranded rebranding recommender regtech remarketing repo repos repost reposted
  reposts reskill reskilled reskilling retargeting rideshare roadmap roadmaps rollout rollouts roundtable
  roundtables saas salesforce satoshi scalable scaleup scaleups serverless shoutout shoutouts showreel
  sidehustle signup signups skillset skillsets skype snapchat solopreneur solopreneurs sommelier sonographer
  sonographers standup standups staycation substack sudoku superfan superfans superfood synergise synergize
  taskforce telecom telecoms teleconsultation telehealth telemedicine tiktok timeboxed
  toolkits toolset touchpoint touchpoints traineeship traineeships trello txt upcycle upcycled
  upcycling updation upline uplines upsell upselling upskill upskilled upskilling uptime videographer
  videographers videography vindaloo virality vlog vlogger vloggers vlogs voiceover voiceovers walkthrough
  walkthroughs wearables webpage webpages webshop webshops wellbeing whatsapp whistleblower whitepaper
  whitepapers wifi windfarm woodturner woodturning workspaces workstream workstreams xls youtube youtuber
  youtubers
`)
