/** What people are by trade: a post that is offered or sought names one, and so do those who say who they are. */
export const occupations = `
  engineer engineers developer developers analyst analysts manager managers designer designers architect architects scientist scientists director
  specialist administrator accountant accountants tester testers officer executive coordinator assistant technician technicians programmer professor
  lecturer lectureship nurse nurses teacher teachers gardener clerk adviser advisor controller planner buyer supervisor supervisors statistician economist editor writer
  translator interpreter recruiter cfo cto coo cio vp chef chefs cook cooks driver drivers welder welders electrician electricians mechanic mechanics chemist biologist physician
  doctor doctors pharmacist lawyer lawyers paralegal solicitor counsel auditor trainee intern apprentice devops sre qa fullstack frontend backend foreman forewoman boatbuilder
  carpenter carpenters joiner plumber plumbers mason masons bricklayer roofer painter baker bakers butcher waiter waitress bartender barista receptionist housekeeper cleaner
  cleaners caretaker janitor porter guard courier pilot captain sailor skipper shipwright fisherman farmer vet veterinarian vets dentist dentists midwife carer carers
  therapist physiotherapist psychologist optician paramedic firefighter police librarian archivist curator conservator restorer photographer illustrator animator musician
  conductor singer actor actress dancer journalist reporter proofreader copywriter bookkeeper actuary underwriter surveyor estimator machinist operator operators
  storekeeper forklift warehouse picker packer dispatcher salesperson salesman saleswoman cashier merchandiser tailor seamstress hairdresser beautician florist goldsmith watchmaker glazier
  geologist botanist astronomer mathematician physicist researcher postdoc tutor headteacher principal dean rector secretary trustee treasurer chairman chairwoman
  ingeniero ingeniera desarrollador desarrolladora programador programadora gerente contador contadora tecnico tecnica jefe jefa enfermera enfermero profesor profesora
  camarero camarera cocinero cocinera albanil electricista mecanico abogada abogado medico medica
  engenheiro engenheira desenvolvedor desenvolvedora analista coordenador coordenadora enfermeira professora cozinheiro cozinheira motorista
  ingenieur ingenieure developpeur developpeuse comptable technicien technicienne infirmier infirmiere professeur cuisinier serveur chauffeur avocat avocate medecin boulanger responsable charge chargee
  entwickler entwicklerin buchhalter buchhalterin techniker technikerin leiter leiterin pfleger pflegerin pflegekraft lehrer lehrerin koch kochin kellner fahrer schreiner tischler elektriker
  mechaniker anwalt anwaltin arzt arztin chefarzt oberarzt backer sachbearbeiter sachbearbeiterin
  ingegnere sviluppatore sviluppatrice contabile responsabile infermiere infermiera insegnante cuoco cuoca cameriere autista avvocato
  ontwikkelaar boekhouder technicus hoofd verpleegkundige docent leraar lerares kok monteur logopedist logopediste advocaat arts
  mernok fejleszto fejlesztot tanar konyvelo apolo szakacs sofor szakerto menedzser
`
