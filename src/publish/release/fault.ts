import { ExtractionFault, type Issue } from '../../model/issue.ts';

/** What is published is not what it should be: a fault in the data, reported as those of an extraction are. */
export class PublicationFault extends ExtractionFault {
  override name = 'PublicationFault';
}

export const publicationFault = (issue: Issue) => new PublicationFault([issue]);
