import { fileTooLarge, formNotSent } from './refusals.ts';

/** What a file may have: in base64, as the gateway hands bodies over, 5 MB are more than the 6 MB that a function takes. */
export const mostFileBytes = 4 * 1024 * 1024;

/** The fields of a form that brings files, and the bytes of the files, as Node itself reads them. @throws Refusal for what is no such form, or a file too large */
export const partsOf = async (type: string, body: Uint8Array): Promise<Record<string, string | Uint8Array>> => {
  const parts: Record<string, string | Uint8Array> = {};
  for (const [name, value] of await formIn(type, body)) {
    if (typeof value === 'string') parts[name] = value;
    else if (value.size > mostFileBytes) throw fileTooLarge();
    // Where no file was chosen, browsers send an empty one.
    else if (value.size > 0) parts[name] = new Uint8Array(await value.arrayBuffer());
  }
  return parts;
};

const formIn = async (type: string, body: Uint8Array): Promise<FormData> => {
  try {
    return await new Response(new Blob([new Uint8Array(body)]), { headers: { 'content-type': type } }).formData();
  } catch {
    throw formNotSent();
  }
};
