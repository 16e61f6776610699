import type { Words } from '../../workflows/vocabulary/words.ts';
import type { LegalIdentity } from '../legal-identity.ts';
import type { LegalDocument } from './legal-page.tsx';

/** The basic information on data protection that stands on every form (a Spanish lawyer confirms it before go-live). */
export const dataProtection = (who: LegalIdentity): Words => ({
  es: `Responsable: ${who.legalName}, NIF ${who.taxId}. Finalidad: tramitar esta solicitud y dejar constancia de lo decidido. Base: contrato o medidas previas, e interés legítimo respecto de quienes actúan por una entidad. Destinatarios: la otra parte y quienes deciden en IMTCloud. Plazo: si no se confirma, 3 días; si no se aprueba, 12 meses; si se aprueba, seis años desde que termina. Derechos de acceso, rectificación, supresión, oposición y limitación: ${who.dataProtectionContact}, que es también el contacto del delegado de protección de datos. Puede reclamar ante ${who.supervisoryAuthority}.`,
  en: `Controller: ${who.legalName}, NIF ${who.taxId}. Purpose: to handle this request and keep a record of what is decided. Basis: contract or steps before it, and legitimate interest for people acting for an organisation. Recipients: the other party and those who decide at IMTCloud. Period: if not confirmed, 3 days; if not approved, 12 months; if approved, six years after it ends. Rights of access, rectification, erasure, objection and restriction: ${who.dataProtectionContact}, also the contact of the data protection officer. You may complain to ${who.supervisoryAuthority}.`,
});

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
        es: 'Aquí se presentan y se deciden las solicitudes que prevé la Política general de IMTCloud. Un enlace recibido por correo es personal: permite responder a una sola pregunta.',
        en: 'Requests under the general policy of IMTCloud are submitted and decided here. A link received by e-mail is personal: it lets one answer a single question.',
      },
    },
  ],
});

export const privacy = (who: LegalIdentity): LegalDocument => ({
  title: { es: 'Privacidad', en: 'Privacy' },
  parts: [
    { title: { es: 'Información básica', en: 'Basic information' }, text: dataProtection(who) },
    {
      title: { es: 'Qué datos', en: 'Which data' },
      text: {
        es: 'Datos de contacto profesionales de quien presenta la solicitud, de la otra parte y de quienes responden. El teléfono es opcional. No pedimos datos de alumnado ni copias de documentos de identidad. Si otra persona nos ha dado su dirección, el primer correo le dice quién y para qué.',
        en: 'Business contact data of whoever submits the request, of the other party and of those who answer. The telephone is optional. We ask for no data of pupils and no copies of identity documents. If somebody else gave us your address, the first e-mail says who and what for.',
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
        es: 'Estas páginas no usan cookies. El equipo de IMTCloud usa una cookie técnica de sesión. Los registros con direcciones IP se guardan 30 días.',
        en: 'These pages use no cookies. The staff of IMTCloud use one technical session cookie. Logs with IP addresses are kept for 30 days.',
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
        es: 'Estas páginas se hacen según las WCAG 2.2, nivel AA, y funcionan sin JavaScript, con teclado y desde 320 píxeles de ancho. La situación de cumplimiento es «parcialmente conforme», porque falta una revisión por personas con lectores de pantalla.',
        en: 'These pages are made after WCAG 2.2, level AA, and work without JavaScript, by keyboard and from 320 pixels of width. Their status is “partially conformant”, because a review by people with screen readers is still missing.',
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
