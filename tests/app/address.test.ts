import { describe, expect, test } from 'vitest';
import { Address } from '../../src/app/address.ts';
import { hashOf, routeOf, type Route } from '../../src/app/route.ts';
import { memoryBar } from './world.ts';

describe('a route', () => {
  test.each<[string, Route]>([
    ['', { name: 'lane' }], ['#/', { name: 'lane' }], ['#', { name: 'lane' }],
    ['#/house/2', { name: 'house', house: 2 }], ['#/house/2/', { name: 'house', house: 2 }],
    ['#/settings', { name: 'settings' }], ['#/pause', { name: 'pause' }], ['#/about', { name: 'about' }],
    ['#/house/', { name: 'unknown', address: 'house' }], ['#/house/1234', { name: 'unknown', address: 'house/1234' }],
    ['#/house/two', { name: 'unknown', address: 'house/two' }], ['#/<img>', { name: 'unknown', address: '<img>' }],
  ])('is read from "%s"', (hash, route) => expect(routeOf(hash)).toEqual(route));

  test.each<Route>([
    { name: 'lane' }, { name: 'house', house: 12 }, { name: 'settings' }, { name: 'pause' }, { name: 'about' }, { name: 'unknown', address: 'x' },
  ])('is read again from what was written: $name', route => expect(routeOf(hashOf(route))).toEqual(route));

  test('does not tell who is on the phone', () => expect(hashOf({ name: 'house', house: 2 })).toBe('#/house/2'));
});

describe('the address', () => {
  test('goes to a route, and back where one came from', () => {
    const bar = memoryBar();
    const address = new Address(bar);
    address.go({ name: 'house', house: 2 });
    address.go({ name: 'pause' });
    expect(bar.hash).toBe('#/pause');
    address.leave();
    expect(address.route.value).toEqual({ name: 'house', house: 2 });
  });

  test('going where one is leaves no trace', () => {
    const bar = memoryBar();
    const address = new Address(bar);
    address.go({ name: 'pause' });
    address.go({ name: 'pause' });
    expect(bar.entries).toHaveLength(2);
  });

  test('leaving what the visit began with leads to the lane, not out of the game', () => {
    const address = new Address(memoryBar('#/settings'));
    address.leave();
    expect(address.route.value).toEqual({ name: 'lane' });
  });

  test('neither does it after the back button was used', () => {
    const bar = memoryBar('#/settings');
    const address = new Address(bar);
    address.go({ name: 'about' });
    bar.back();
    address.leave();
    expect(address.route.value).toEqual({ name: 'lane' });
  });

  test('after a reload one still gets back where one came from', () => {
    const bar = memoryBar('#/house/2');
    new Address(bar).go({ name: 'settings' });
    const reloaded = new Address(bar);
    reloaded.leave();
    expect(reloaded.route.value).toEqual({ name: 'house', house: 2 });
  });

  test('an address that is none can be left for the lane', () => {
    const address = new Address(memoryBar('#/wherever'));
    address.go({ name: 'lane' });
    expect(address.route.value).toEqual({ name: 'lane' });
  });

});

describe('the browser\'s own buttons', () => {
  test('are followed', () => {
    const bar = memoryBar();
    const address = new Address(bar);
    address.go({ name: 'about' });
    bar.back();
    expect(address.route.value.name).toBe('lane');
    bar.forward();
    expect(address.route.value.name).toBe('about');
  });
});
