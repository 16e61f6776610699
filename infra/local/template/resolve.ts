import type { Resource, Template } from './cloud.ts';
import { account, attributeOf, referenceTo, region } from './names.ts';

/** Replaces CloudFormation's intrinsics by values of this machine. @throws on one that it does not know */
export const resolverOf = (template: Template): ((value: unknown) => unknown) => {
  const resolve = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(resolve).filter(isPresent);
    if (typeof value !== 'object' || value === null) return value;
    const [[name, argument] = ['', undefined], ...others] = Object.entries(value);
    if (others.length === 0 && isIntrinsic(name)) return intrinsic(name)(argument, { template, resolve });
    return Object.fromEntries(entriesOf(value, resolve));
  };
  return resolve;
};

type Context = { template: Template; resolve(value: unknown): unknown };
type Intrinsic = (argument: unknown, context: Context) => unknown;

const isPresent = (value: unknown) => value !== undefined;
const isIntrinsic = (name: string) => name === 'Ref' || name === 'Condition' || name.startsWith('Fn::');
const entriesOf = (value: object, resolve: Context['resolve']) =>
  Object.entries(value)
    .map(([key, one]) => [key, resolve(one)] as const)
    .filter(([, one]) => isPresent(one));

const intrinsic = (name: string): Intrinsic => {
  const known = intrinsics[name];
  if (!known) throw new Error(`The template uses ${name}, which the local stack cannot resolve.`);
  return known;
};

const reference = (name: string, { template, resolve }: Context): unknown => {
  if (name in pseudo) return pseudo[name];
  const resource = template.Resources[name];
  if (resource) return referenceTo(name, named(resource, resolve));
  const parameter = template.Parameters[name];
  if (parameter) return parameter.Default;
  throw new Error(`The template refers to ${name}, which it does not have.`);
};

const attribute = (id: string, name: string, { template, resolve }: Context): unknown => {
  const resource = template.Resources[id];
  if (!resource) throw new Error(`The template refers to ${id}, which it does not have.`);
  return attributeOf(id, name, named(resource, resolve));
};

/** A name may itself be a reference; the rest of the resource does not matter to those who refer to it. */
const named = (resource: Resource, resolve: Context['resolve']): Resource => {
  const names = Object.entries(resource.Properties).filter(([key]) => /(Name|Identity)$/.test(key));
  return { ...resource, Properties: Object.fromEntries(names.map(([key, value]) => [key, resolve(value)])) };
};

const pseudo: Record<string, string | undefined> = {
  'AWS::AccountId': account,
  'AWS::Region': region,
  'AWS::Partition': 'aws',
  'AWS::URLSuffix': 'amazonaws.com',
  'AWS::StackName': 'Aval',
  'AWS::StackId': `arn:aws:cloudformation:${region}:${account}:stack/Aval/local`,
  'AWS::NoValue': undefined,
};

const intrinsics: Record<string, Intrinsic> = {
  Ref: (argument, context) => reference(String(argument), context),
  'Fn::GetAtt': (argument, context) => {
    const [id, ...path] = Array.isArray(argument) ? argument : String(argument).split('.');
    return attribute(String(id), path.join('.'), context);
  },
  'Fn::Join': (argument, { resolve }) => {
    const [separator, parts] = argument as [string, unknown];
    return (resolve(parts) as unknown[]).join(separator);
  },
  'Fn::Select': (argument, { resolve }) => {
    const [index, list] = resolve(argument) as [number | string, unknown[]];
    return list[Number(index)];
  },
  'Fn::Split': (argument, { resolve }) => {
    const [separator, text] = resolve(argument) as [string, string];
    return text.split(separator);
  },
  'Fn::Sub': (argument, context) => substitute(argument, context),
};

const substitute = (argument: unknown, context: Context): string => {
  const [text, given] = (Array.isArray(argument) ? argument : [argument, {}]) as [string, Record<string, unknown>];
  return text.replace(/\$\{(!?)([^}]+)\}/g, (whole, literal: string, name: string) => {
    if (literal) return whole.replace('!', '');
    if (name in given) return String(context.resolve(given[name]));
    const [id, ...path] = name.split('.');
    return String(path.length > 0 ? attribute(String(id), path.join('.'), context) : reference(name, context));
  });
};
