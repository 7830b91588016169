/** The numbers of a forecast under the names by which the picture and the exported files import them. */
export {
  bandLevels as bandLevelsOf,
  dateAt as dateOf,
  dateLevels as dateLevelsOf,
} from '../model/engines/forecast';
