/** A refusal of a service of AWS, by the service's own name for it. */
export class ServiceError extends Error {
  constructor(name: string, message: string) {
    super(message);
    this.name = name;
  }
}
