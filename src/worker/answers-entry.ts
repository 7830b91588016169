/** What runs in the worker of the deeper answers. A shell. */
import { expose } from 'comlink';
import { answersApi } from './answers-api';

expose(answersApi);
