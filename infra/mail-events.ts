import { RemovalPolicy, type Stack } from 'aws-cdk-lib';
import { PolicyStatement, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import { Key } from 'aws-cdk-lib/aws-kms';
import { Topic } from 'aws-cdk-lib/aws-sns';

/** What SES says of our mail. It holds addresses, so it is encrypted, with a key that SES may use for this account. */
export const addMailEvents = (stack: Stack): Topic => {
  const key = new Key(stack, 'MailEventsKey', { enableKeyRotation: true, removalPolicy: RemovalPolicy.DESTROY });
  key.addToResourcePolicy(
    new PolicyStatement({
      principals: [new ServicePrincipal('ses.amazonaws.com')],
      actions: ['kms:GenerateDataKey', 'kms:Decrypt'],
      resources: ['*'],
      conditions: { StringEquals: { 'AWS:SourceAccount': stack.account } },
    }),
  );
  return new Topic(stack, 'MailEvents', { masterKey: key, enforceSSL: true });
};
