// Phaser without what the stage does not use. phaser-core comes first: only its order of loading survives the circular
// requires of Phaser's sources.
const Phaser = require('phaser-src/phaser-core.js');
Phaser.GameObjects.Container = require('phaser-src/gameobjects/container/Container.js');

module.exports = Phaser;
