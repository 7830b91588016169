/** The worker of the deeper answers. */
import { expose } from 'comlink';
import { answersApi } from './answers-api';

expose(answersApi);
