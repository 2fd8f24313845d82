/** All our keys in a place that others may share begin like this. */
export const PREFIX = 'scam-drill/';
