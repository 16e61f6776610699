import { capital, fill, type Language, type Words } from '../../workflows/vocabulary/words.ts';
import type { Workflow } from '../../workflows/vocabulary/workflow.ts';
import type { LegalIdentity } from '../legal-identity.ts';
import type { LegalDocument } from './legal-page.tsx';

/** The basic information on data protection that stands on the form of a workflow, or of all (a Spanish lawyer confirms it before go-live). */
export const dataProtection = (who: LegalIdentity, workflow?: Workflow): Words =>
  fill(basics, {
    ...who,
    requests: workflow ? thisRequest : allRequests,
    recipients: andAlso(workflow ? workflow.recipients : asItsFormSays),
  });

const basics: Words = {
  es: 'Responsable: {legalName}, NIF {taxId}. Finalidad: tramitar {requests} y dejar constancia de lo que se decida. Base: el contrato o las medidas previas a él, para quien actúa en nombre propio; el interés legítimo, para quien actúa por una entidad. Destinatarios: {recipients}quienes deciden en IMTCloud y su equipo, que sigue todas las solicitudes; cada decisión llega a las partes con su motivo y el nombre de quien la toma. Los proveedores que alojan el servicio y envían el correo actúan como encargados. Plazo: si la solicitud no se confirma, 3 días; si caduca, se retira o no se aprueba, 12 meses; si se aprueba, seis años desde que termina, en los que los datos quedan bloqueados. Derechos de acceso, rectificación, supresión, oposición, limitación y portabilidad: escriba a {dataProtectionContact}, que es también la dirección de la delegada o el delegado de protección de datos, y le responderemos en un mes. Puede reclamar ante la {supervisoryAuthority}.',
  en: 'Controller: {legalName}, NIF {taxId}. Purpose: to handle {requests} and keep a record of what is decided. Basis: the contract or steps before it, for people acting in their own name; legitimate interest, for people acting for an organisation. Recipients: {recipients}those who decide at IMTCloud and its staff, who watch every request; each decision reaches the parties with its reason and the name of whoever takes it. The providers that host the service and send the e-mails act as processors. Period: if the request is not confirmed, 3 days; if it lapses, is withdrawn or is not approved, 12 months; if it is approved, six years after it ends, during which the data are blocked. Rights of access, rectification, erasure, objection, restriction and portability: write to {dataProtectionContact}, also the address of the data protection officer, and we will answer within a month. You may complain to the {supervisoryAuthority}.',
};
const thisRequest: Words = { es: 'esta solicitud', en: 'this request' };
const allRequests: Words = {
  es: 'las solicitudes que prevé la Política general de IMTCloud',
  en: 'the requests under the general policy of IMTCloud',
};
const andAlso = (who: Words | undefined): Words | string => (who ? { es: `${who.es}; `, en: `${who.en}; ` } : '');

const asItsFormSays: Words = {
  es: 'las otras personas y entidades que nombra el formulario de cada solicitud',
  en: 'the other people and organisations that the form of each request names',
};

export const legalNotice = (who: LegalIdentity): LegalDocument => ({
  title: { es: 'Aviso legal', en: 'Legal notice' },
  parts: [
    {
      title: { es: 'Quién presta este servicio', en: 'Who provides this service' },
      text: {
        es: `${who.legalName}, NIF ${who.taxId}, con domicilio en ${who.seat}. ${who.registerEntry}. Contacto: ${who.contact}.`,
        en: `${who.legalName}, NIF ${who.taxId}, seat: ${who.seat}. ${who.registerEntry}. Contact: ${who.contact}.`,
      },
    },
    {
      title: { es: 'Para qué sirve', en: 'What it is for' },
      text: {
        es: 'Aquí se presentan y se deciden las solicitudes que prevé la Política general de IMTCloud. Los enlaces de nuestros correos son personales: cada uno permite responder a una sola pregunta o seguir una solicitud.',
        en: 'Requests under the general policy of IMTCloud are submitted and decided here. The links in our e-mails are personal: each lets one answer a single question or follow one request.',
      },
    },
  ],
});

/** Who else receives what is typed, by the kind of request. */
const recipientsOf = (workflows: readonly Workflow[], language: Language): string =>
  workflows
    .flatMap(({ noun, recipients }) => (recipients ? `${capital(noun[language])}: ${recipients[language]}.` : []))
    .join(' ');

export const privacy = (who: LegalIdentity, workflows: readonly Workflow[]): LegalDocument => ({
  title: { es: 'Privacidad', en: 'Privacy' },
  parts: [
    { title: { es: 'Información básica', en: 'Basic information' }, text: dataProtection(who) },
    {
      title: { es: 'Qué datos', en: 'Which data' },
      text: {
        es: 'Datos de contacto profesionales de quien presenta la solicitud, de la otra parte y de quienes responden. El teléfono es opcional. De quien firma un documento, además, su cargo y sus poderes. No pedimos datos de alumnado, copias de documentos de identidad ni antecedentes penales. Si otra persona nos ha dado su dirección, el primer correo le dice quién, en qué solicitud, para qué y cómo oponerse.',
        en: 'Business contact data of whoever submits the request, of the other party and of those who answer. The telephone is optional. Of whoever signs a document, also their position and powers. We ask for no data of pupils, copies of identity documents or criminal records. If somebody else gave us your address, the first e-mail says who, in which request, what for and how to object.',
      },
    },
    {
      title: { es: 'Quién ve estos datos', en: 'Who sees these data' },
      text: {
        es: 'Cada parte ve de la solicitud lo que dice su formulario, y lo que se responde en ella, con sus motivos; por qué alguien no puede decidir solo lo lee IMTCloud. Dentro de IMTCloud lo ven quienes deciden y el equipo que sigue las solicitudes, que entra con su cuenta. Si hay otra parte, no se le escribe hasta que quien presenta la solicitud confirma su correo. No cedemos los datos a nadie más, salvo obligación legal.',
        en: 'Each party sees of the request what its form says, and what is answered in it, with the reasons; why somebody cannot decide is read by IMTCloud only. Within IMTCloud those who decide see it, and the staff who watch the requests, signed in with their accounts. The other party, if there is one, is not written to until whoever submits the request has confirmed their mailbox. We pass the data on to nobody else, unless the law obliges us.',
      },
    },
    {
      title: { es: 'Quién más los recibe, según la solicitud', en: 'Who else receives them, by the request' },
      text: { es: recipientsOf(workflows, 'es'), en: recipientsOf(workflows, 'en') },
    },
    {
      title: { es: 'Cuánto tiempo se guardan', en: 'How long they are kept' },
      text: {
        es: 'Una solicitud que no se confirma se borra a los 3 días. La que caduca, se retira, no se aprueba o se cierra sin decidir, a los 12 meses. La que se aprueba se conserva hasta seis años después de que termine lo acordado (o de su aprobación, si no tiene fin), bloqueada desde entonces. Después se borran los datos personales y queda una constancia sin ellos.',
        en: 'A request that is not confirmed is erased after 3 days. One that lapses, is withdrawn, is not approved or is closed undecided, after 12 months. One that is approved is kept until six years after what was agreed ends (or after its approval, where it has no end), blocked from then on. Then the personal data are erased, and a record without them remains.',
      },
    },
    {
      title: { es: 'Quién decide', en: 'Who decides' },
      text: {
        es: 'Deciden personas de IMTCloud; ninguna decisión es automática. El formulario solo comprueba que la solicitud cumple la Política general y dice qué cambiar.',
        en: 'People at IMTCloud decide; no decision is automatic. The form only checks that the request keeps to the general policy and says what to change.',
      },
    },
    {
      title: { es: 'Cookies', en: 'Cookies' },
      text: {
        es: 'Estas páginas no usan cookies. El equipo de IMTCloud usa una cookie técnica de sesión. Las direcciones IP y el navegador constan en los registros técnicos, que se guardan 30 días. De quien firma un documento constan además en él, como prueba de su firma, mientras se conserva.',
        en: 'These pages use no cookies. The staff of IMTCloud use one technical session cookie. IP addresses and browsers stand in technical logs, which are kept for 30 days. Those of whoever signs a document stand in it too, as evidence of the signature, for as long as it is kept.',
      },
    },
  ],
});

export const accessibility = (who: LegalIdentity): LegalDocument => ({
  title: { es: 'Accesibilidad', en: 'Accessibility' },
  parts: [
    {
      title: { es: 'Situación', en: 'Situation' },
      text: {
        es: 'Estas páginas se han hecho según las WCAG 2.2, nivel AA, y funcionan sin JavaScript, solo con el teclado y desde 320 píxeles de ancho. Su situación es «parcialmente conforme»: falta que las revisen personas que usan lectores de pantalla.',
        en: 'These pages are made to WCAG 2.2, level AA, and work without JavaScript, by keyboard alone and from 320 pixels of width. Their status is “partially conformant”: people who use screen readers have yet to review them.',
      },
    },
    {
      title: { es: 'Excepciones', en: 'Exceptions' },
      text: {
        es: 'No hay contenido excluido. En navegadores antiguos se muestran todas las preguntas del formulario; cada una dice cuándo hay que responderla.',
        en: 'No content is excluded. Old browsers show every question of the form; each says when it must be answered.',
      },
    },
    {
      title: { es: 'Método y fecha', en: 'Method and date' },
      text: {
        es: 'Autoevaluación con herramientas automáticas sobre cada página, en los dos idiomas. Declaración preparada el 24 de noviembre de 2026.',
        en: 'Self-assessment with automatic tools on every page, in both languages. Statement prepared on 24 November 2026.',
      },
    },
    {
      title: { es: 'Contacto', en: 'Contact' },
      text: {
        es: `Si algo no le resulta accesible, escriba a ${who.accessibilityContact} y le atenderemos por otro medio.`,
        en: `If anything is not accessible to you, write to ${who.accessibilityContact} and we will serve you by other means.`,
      },
    },
  ],
});
