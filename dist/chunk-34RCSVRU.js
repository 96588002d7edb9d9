import { createRequire as makeRequire } from "node:module"; const require = makeRequire(import.meta.url);
import {
  __commonJS,
  __toESM
} from "./chunk-ACDRMB6E.js";

// node_modules/@xtuc/long/src/long.js
var require_long = __commonJS({
  "node_modules/@xtuc/long/src/long.js"(exports, module2) {
    module2.exports = Long2;
    var wasm = null;
    try {
      wasm = new WebAssembly.Instance(new WebAssembly.Module(new Uint8Array([
        0,
        97,
        115,
        109,
        1,
        0,
        0,
        0,
        1,
        13,
        2,
        96,
        0,
        1,
        127,
        96,
        4,
        127,
        127,
        127,
        127,
        1,
        127,
        3,
        7,
        6,
        0,
        1,
        1,
        1,
        1,
        1,
        6,
        6,
        1,
        127,
        1,
        65,
        0,
        11,
        7,
        50,
        6,
        3,
        109,
        117,
        108,
        0,
        1,
        5,
        100,
        105,
        118,
        95,
        115,
        0,
        2,
        5,
        100,
        105,
        118,
        95,
        117,
        0,
        3,
        5,
        114,
        101,
        109,
        95,
        115,
        0,
        4,
        5,
        114,
        101,
        109,
        95,
        117,
        0,
        5,
        8,
        103,
        101,
        116,
        95,
        104,
        105,
        103,
        104,
        0,
        0,
        10,
        191,
        1,
        6,
        4,
        0,
        35,
        0,
        11,
        36,
        1,
        1,
        126,
        32,
        0,
        173,
        32,
        1,
        173,
        66,
        32,
        134,
        132,
        32,
        2,
        173,
        32,
        3,
        173,
        66,
        32,
        134,
        132,
        126,
        34,
        4,
        66,
        32,
        135,
        167,
        36,
        0,
        32,
        4,
        167,
        11,
        36,
        1,
        1,
        126,
        32,
        0,
        173,
        32,
        1,
        173,
        66,
        32,
        134,
        132,
        32,
        2,
        173,
        32,
        3,
        173,
        66,
        32,
        134,
        132,
        127,
        34,
        4,
        66,
        32,
        135,
        167,
        36,
        0,
        32,
        4,
        167,
        11,
        36,
        1,
        1,
        126,
        32,
        0,
        173,
        32,
        1,
        173,
        66,
        32,
        134,
        132,
        32,
        2,
        173,
        32,
        3,
        173,
        66,
        32,
        134,
        132,
        128,
        34,
        4,
        66,
        32,
        135,
        167,
        36,
        0,
        32,
        4,
        167,
        11,
        36,
        1,
        1,
        126,
        32,
        0,
        173,
        32,
        1,
        173,
        66,
        32,
        134,
        132,
        32,
        2,
        173,
        32,
        3,
        173,
        66,
        32,
        134,
        132,
        129,
        34,
        4,
        66,
        32,
        135,
        167,
        36,
        0,
        32,
        4,
        167,
        11,
        36,
        1,
        1,
        126,
        32,
        0,
        173,
        32,
        1,
        173,
        66,
        32,
        134,
        132,
        32,
        2,
        173,
        32,
        3,
        173,
        66,
        32,
        134,
        132,
        130,
        34,
        4,
        66,
        32,
        135,
        167,
        36,
        0,
        32,
        4,
        167,
        11
      ])), {}).exports;
    } catch (e) {
    }
    function Long2(low, high, unsigned) {
      this.low = low | 0;
      this.high = high | 0;
      this.unsigned = !!unsigned;
    }
    Long2.prototype.__isLong__;
    Object.defineProperty(Long2.prototype, "__isLong__", { value: true });
    function isLong(obj) {
      return (obj && obj["__isLong__"]) === true;
    }
    Long2.isLong = isLong;
    var INT_CACHE = {};
    var UINT_CACHE = {};
    function fromInt(value, unsigned) {
      var obj, cachedObj, cache;
      if (unsigned) {
        value >>>= 0;
        if (cache = 0 <= value && value < 256) {
          cachedObj = UINT_CACHE[value];
          if (cachedObj)
            return cachedObj;
        }
        obj = fromBits(value, (value | 0) < 0 ? -1 : 0, true);
        if (cache)
          UINT_CACHE[value] = obj;
        return obj;
      } else {
        value |= 0;
        if (cache = -128 <= value && value < 128) {
          cachedObj = INT_CACHE[value];
          if (cachedObj)
            return cachedObj;
        }
        obj = fromBits(value, value < 0 ? -1 : 0, false);
        if (cache)
          INT_CACHE[value] = obj;
        return obj;
      }
    }
    Long2.fromInt = fromInt;
    function fromNumber(value, unsigned) {
      if (isNaN(value))
        return unsigned ? UZERO : ZERO;
      if (unsigned) {
        if (value < 0)
          return UZERO;
        if (value >= TWO_PWR_64_DBL)
          return MAX_UNSIGNED_VALUE;
      } else {
        if (value <= -TWO_PWR_63_DBL)
          return MIN_VALUE;
        if (value + 1 >= TWO_PWR_63_DBL)
          return MAX_VALUE;
      }
      if (value < 0)
        return fromNumber(-value, unsigned).neg();
      return fromBits(value % TWO_PWR_32_DBL | 0, value / TWO_PWR_32_DBL | 0, unsigned);
    }
    Long2.fromNumber = fromNumber;
    function fromBits(lowBits, highBits, unsigned) {
      return new Long2(lowBits, highBits, unsigned);
    }
    Long2.fromBits = fromBits;
    var pow_dbl = Math.pow;
    function fromString(str, unsigned, radix) {
      if (str.length === 0)
        throw Error("empty string");
      if (str === "NaN" || str === "Infinity" || str === "+Infinity" || str === "-Infinity")
        return ZERO;
      if (typeof unsigned === "number") {
        radix = unsigned, unsigned = false;
      } else {
        unsigned = !!unsigned;
      }
      radix = radix || 10;
      if (radix < 2 || 36 < radix)
        throw RangeError("radix");
      var p;
      if ((p = str.indexOf("-")) > 0)
        throw Error("interior hyphen");
      else if (p === 0) {
        return fromString(str.substring(1), unsigned, radix).neg();
      }
      var radixToPower = fromNumber(pow_dbl(radix, 8));
      var result = ZERO;
      for (var i = 0; i < str.length; i += 8) {
        var size = Math.min(8, str.length - i), value = parseInt(str.substring(i, i + size), radix);
        if (size < 8) {
          var power = fromNumber(pow_dbl(radix, size));
          result = result.mul(power).add(fromNumber(value));
        } else {
          result = result.mul(radixToPower);
          result = result.add(fromNumber(value));
        }
      }
      result.unsigned = unsigned;
      return result;
    }
    Long2.fromString = fromString;
    function fromValue(val, unsigned) {
      if (typeof val === "number")
        return fromNumber(val, unsigned);
      if (typeof val === "string")
        return fromString(val, unsigned);
      return fromBits(val.low, val.high, typeof unsigned === "boolean" ? unsigned : val.unsigned);
    }
    Long2.fromValue = fromValue;
    var TWO_PWR_16_DBL = 1 << 16;
    var TWO_PWR_24_DBL = 1 << 24;
    var TWO_PWR_32_DBL = TWO_PWR_16_DBL * TWO_PWR_16_DBL;
    var TWO_PWR_64_DBL = TWO_PWR_32_DBL * TWO_PWR_32_DBL;
    var TWO_PWR_63_DBL = TWO_PWR_64_DBL / 2;
    var TWO_PWR_24 = fromInt(TWO_PWR_24_DBL);
    var ZERO = fromInt(0);
    Long2.ZERO = ZERO;
    var UZERO = fromInt(0, true);
    Long2.UZERO = UZERO;
    var ONE = fromInt(1);
    Long2.ONE = ONE;
    var UONE = fromInt(1, true);
    Long2.UONE = UONE;
    var NEG_ONE = fromInt(-1);
    Long2.NEG_ONE = NEG_ONE;
    var MAX_VALUE = fromBits(4294967295 | 0, 2147483647 | 0, false);
    Long2.MAX_VALUE = MAX_VALUE;
    var MAX_UNSIGNED_VALUE = fromBits(4294967295 | 0, 4294967295 | 0, true);
    Long2.MAX_UNSIGNED_VALUE = MAX_UNSIGNED_VALUE;
    var MIN_VALUE = fromBits(0, 2147483648 | 0, false);
    Long2.MIN_VALUE = MIN_VALUE;
    var LongPrototype = Long2.prototype;
    LongPrototype.toInt = function toInt() {
      return this.unsigned ? this.low >>> 0 : this.low;
    };
    LongPrototype.toNumber = function toNumber() {
      if (this.unsigned)
        return (this.high >>> 0) * TWO_PWR_32_DBL + (this.low >>> 0);
      return this.high * TWO_PWR_32_DBL + (this.low >>> 0);
    };
    LongPrototype.toString = function toString(radix) {
      radix = radix || 10;
      if (radix < 2 || 36 < radix)
        throw RangeError("radix");
      if (this.isZero())
        return "0";
      if (this.isNegative()) {
        if (this.eq(MIN_VALUE)) {
          var radixLong = fromNumber(radix), div = this.div(radixLong), rem1 = div.mul(radixLong).sub(this);
          return div.toString(radix) + rem1.toInt().toString(radix);
        } else
          return "-" + this.neg().toString(radix);
      }
      var radixToPower = fromNumber(pow_dbl(radix, 6), this.unsigned), rem = this;
      var result = "";
      while (true) {
        var remDiv = rem.div(radixToPower), intval = rem.sub(remDiv.mul(radixToPower)).toInt() >>> 0, digits = intval.toString(radix);
        rem = remDiv;
        if (rem.isZero())
          return digits + result;
        else {
          while (digits.length < 6)
            digits = "0" + digits;
          result = "" + digits + result;
        }
      }
    };
    LongPrototype.getHighBits = function getHighBits() {
      return this.high;
    };
    LongPrototype.getHighBitsUnsigned = function getHighBitsUnsigned() {
      return this.high >>> 0;
    };
    LongPrototype.getLowBits = function getLowBits() {
      return this.low;
    };
    LongPrototype.getLowBitsUnsigned = function getLowBitsUnsigned() {
      return this.low >>> 0;
    };
    LongPrototype.getNumBitsAbs = function getNumBitsAbs() {
      if (this.isNegative())
        return this.eq(MIN_VALUE) ? 64 : this.neg().getNumBitsAbs();
      var val = this.high != 0 ? this.high : this.low;
      for (var bit = 31; bit > 0; bit--)
        if ((val & 1 << bit) != 0)
          break;
      return this.high != 0 ? bit + 33 : bit + 1;
    };
    LongPrototype.isZero = function isZero() {
      return this.high === 0 && this.low === 0;
    };
    LongPrototype.eqz = LongPrototype.isZero;
    LongPrototype.isNegative = function isNegative() {
      return !this.unsigned && this.high < 0;
    };
    LongPrototype.isPositive = function isPositive() {
      return this.unsigned || this.high >= 0;
    };
    LongPrototype.isOdd = function isOdd() {
      return (this.low & 1) === 1;
    };
    LongPrototype.isEven = function isEven() {
      return (this.low & 1) === 0;
    };
    LongPrototype.equals = function equals(other) {
      if (!isLong(other))
        other = fromValue(other);
      if (this.unsigned !== other.unsigned && this.high >>> 31 === 1 && other.high >>> 31 === 1)
        return false;
      return this.high === other.high && this.low === other.low;
    };
    LongPrototype.eq = LongPrototype.equals;
    LongPrototype.notEquals = function notEquals(other) {
      return !this.eq(
        /* validates */
        other
      );
    };
    LongPrototype.neq = LongPrototype.notEquals;
    LongPrototype.ne = LongPrototype.notEquals;
    LongPrototype.lessThan = function lessThan(other) {
      return this.comp(
        /* validates */
        other
      ) < 0;
    };
    LongPrototype.lt = LongPrototype.lessThan;
    LongPrototype.lessThanOrEqual = function lessThanOrEqual(other) {
      return this.comp(
        /* validates */
        other
      ) <= 0;
    };
    LongPrototype.lte = LongPrototype.lessThanOrEqual;
    LongPrototype.le = LongPrototype.lessThanOrEqual;
    LongPrototype.greaterThan = function greaterThan(other) {
      return this.comp(
        /* validates */
        other
      ) > 0;
    };
    LongPrototype.gt = LongPrototype.greaterThan;
    LongPrototype.greaterThanOrEqual = function greaterThanOrEqual(other) {
      return this.comp(
        /* validates */
        other
      ) >= 0;
    };
    LongPrototype.gte = LongPrototype.greaterThanOrEqual;
    LongPrototype.ge = LongPrototype.greaterThanOrEqual;
    LongPrototype.compare = function compare(other) {
      if (!isLong(other))
        other = fromValue(other);
      if (this.eq(other))
        return 0;
      var thisNeg = this.isNegative(), otherNeg = other.isNegative();
      if (thisNeg && !otherNeg)
        return -1;
      if (!thisNeg && otherNeg)
        return 1;
      if (!this.unsigned)
        return this.sub(other).isNegative() ? -1 : 1;
      return other.high >>> 0 > this.high >>> 0 || other.high === this.high && other.low >>> 0 > this.low >>> 0 ? -1 : 1;
    };
    LongPrototype.comp = LongPrototype.compare;
    LongPrototype.negate = function negate() {
      if (!this.unsigned && this.eq(MIN_VALUE))
        return MIN_VALUE;
      return this.not().add(ONE);
    };
    LongPrototype.neg = LongPrototype.negate;
    LongPrototype.add = function add(addend) {
      if (!isLong(addend))
        addend = fromValue(addend);
      var a48 = this.high >>> 16;
      var a32 = this.high & 65535;
      var a16 = this.low >>> 16;
      var a00 = this.low & 65535;
      var b48 = addend.high >>> 16;
      var b32 = addend.high & 65535;
      var b16 = addend.low >>> 16;
      var b00 = addend.low & 65535;
      var c48 = 0, c32 = 0, c16 = 0, c00 = 0;
      c00 += a00 + b00;
      c16 += c00 >>> 16;
      c00 &= 65535;
      c16 += a16 + b16;
      c32 += c16 >>> 16;
      c16 &= 65535;
      c32 += a32 + b32;
      c48 += c32 >>> 16;
      c32 &= 65535;
      c48 += a48 + b48;
      c48 &= 65535;
      return fromBits(c16 << 16 | c00, c48 << 16 | c32, this.unsigned);
    };
    LongPrototype.subtract = function subtract(subtrahend) {
      if (!isLong(subtrahend))
        subtrahend = fromValue(subtrahend);
      return this.add(subtrahend.neg());
    };
    LongPrototype.sub = LongPrototype.subtract;
    LongPrototype.multiply = function multiply(multiplier) {
      if (this.isZero())
        return ZERO;
      if (!isLong(multiplier))
        multiplier = fromValue(multiplier);
      if (wasm) {
        var low = wasm["mul"](
          this.low,
          this.high,
          multiplier.low,
          multiplier.high
        );
        return fromBits(low, wasm["get_high"](), this.unsigned);
      }
      if (multiplier.isZero())
        return ZERO;
      if (this.eq(MIN_VALUE))
        return multiplier.isOdd() ? MIN_VALUE : ZERO;
      if (multiplier.eq(MIN_VALUE))
        return this.isOdd() ? MIN_VALUE : ZERO;
      if (this.isNegative()) {
        if (multiplier.isNegative())
          return this.neg().mul(multiplier.neg());
        else
          return this.neg().mul(multiplier).neg();
      } else if (multiplier.isNegative())
        return this.mul(multiplier.neg()).neg();
      if (this.lt(TWO_PWR_24) && multiplier.lt(TWO_PWR_24))
        return fromNumber(this.toNumber() * multiplier.toNumber(), this.unsigned);
      var a48 = this.high >>> 16;
      var a32 = this.high & 65535;
      var a16 = this.low >>> 16;
      var a00 = this.low & 65535;
      var b48 = multiplier.high >>> 16;
      var b32 = multiplier.high & 65535;
      var b16 = multiplier.low >>> 16;
      var b00 = multiplier.low & 65535;
      var c48 = 0, c32 = 0, c16 = 0, c00 = 0;
      c00 += a00 * b00;
      c16 += c00 >>> 16;
      c00 &= 65535;
      c16 += a16 * b00;
      c32 += c16 >>> 16;
      c16 &= 65535;
      c16 += a00 * b16;
      c32 += c16 >>> 16;
      c16 &= 65535;
      c32 += a32 * b00;
      c48 += c32 >>> 16;
      c32 &= 65535;
      c32 += a16 * b16;
      c48 += c32 >>> 16;
      c32 &= 65535;
      c32 += a00 * b32;
      c48 += c32 >>> 16;
      c32 &= 65535;
      c48 += a48 * b00 + a32 * b16 + a16 * b32 + a00 * b48;
      c48 &= 65535;
      return fromBits(c16 << 16 | c00, c48 << 16 | c32, this.unsigned);
    };
    LongPrototype.mul = LongPrototype.multiply;
    LongPrototype.divide = function divide(divisor) {
      if (!isLong(divisor))
        divisor = fromValue(divisor);
      if (divisor.isZero())
        throw Error("division by zero");
      if (wasm) {
        if (!this.unsigned && this.high === -2147483648 && divisor.low === -1 && divisor.high === -1) {
          return this;
        }
        var low = (this.unsigned ? wasm["div_u"] : wasm["div_s"])(
          this.low,
          this.high,
          divisor.low,
          divisor.high
        );
        return fromBits(low, wasm["get_high"](), this.unsigned);
      }
      if (this.isZero())
        return this.unsigned ? UZERO : ZERO;
      var approx, rem, res;
      if (!this.unsigned) {
        if (this.eq(MIN_VALUE)) {
          if (divisor.eq(ONE) || divisor.eq(NEG_ONE))
            return MIN_VALUE;
          else if (divisor.eq(MIN_VALUE))
            return ONE;
          else {
            var halfThis = this.shr(1);
            approx = halfThis.div(divisor).shl(1);
            if (approx.eq(ZERO)) {
              return divisor.isNegative() ? ONE : NEG_ONE;
            } else {
              rem = this.sub(divisor.mul(approx));
              res = approx.add(rem.div(divisor));
              return res;
            }
          }
        } else if (divisor.eq(MIN_VALUE))
          return this.unsigned ? UZERO : ZERO;
        if (this.isNegative()) {
          if (divisor.isNegative())
            return this.neg().div(divisor.neg());
          return this.neg().div(divisor).neg();
        } else if (divisor.isNegative())
          return this.div(divisor.neg()).neg();
        res = ZERO;
      } else {
        if (!divisor.unsigned)
          divisor = divisor.toUnsigned();
        if (divisor.gt(this))
          return UZERO;
        if (divisor.gt(this.shru(1)))
          return UONE;
        res = UZERO;
      }
      rem = this;
      while (rem.gte(divisor)) {
        approx = Math.max(1, Math.floor(rem.toNumber() / divisor.toNumber()));
        var log2 = Math.ceil(Math.log(approx) / Math.LN2), delta = log2 <= 48 ? 1 : pow_dbl(2, log2 - 48), approxRes = fromNumber(approx), approxRem = approxRes.mul(divisor);
        while (approxRem.isNegative() || approxRem.gt(rem)) {
          approx -= delta;
          approxRes = fromNumber(approx, this.unsigned);
          approxRem = approxRes.mul(divisor);
        }
        if (approxRes.isZero())
          approxRes = ONE;
        res = res.add(approxRes);
        rem = rem.sub(approxRem);
      }
      return res;
    };
    LongPrototype.div = LongPrototype.divide;
    LongPrototype.modulo = function modulo(divisor) {
      if (!isLong(divisor))
        divisor = fromValue(divisor);
      if (wasm) {
        var low = (this.unsigned ? wasm["rem_u"] : wasm["rem_s"])(
          this.low,
          this.high,
          divisor.low,
          divisor.high
        );
        return fromBits(low, wasm["get_high"](), this.unsigned);
      }
      return this.sub(this.div(divisor).mul(divisor));
    };
    LongPrototype.mod = LongPrototype.modulo;
    LongPrototype.rem = LongPrototype.modulo;
    LongPrototype.not = function not() {
      return fromBits(~this.low, ~this.high, this.unsigned);
    };
    LongPrototype.and = function and(other) {
      if (!isLong(other))
        other = fromValue(other);
      return fromBits(this.low & other.low, this.high & other.high, this.unsigned);
    };
    LongPrototype.or = function or(other) {
      if (!isLong(other))
        other = fromValue(other);
      return fromBits(this.low | other.low, this.high | other.high, this.unsigned);
    };
    LongPrototype.xor = function xor(other) {
      if (!isLong(other))
        other = fromValue(other);
      return fromBits(this.low ^ other.low, this.high ^ other.high, this.unsigned);
    };
    LongPrototype.shiftLeft = function shiftLeft(numBits) {
      if (isLong(numBits))
        numBits = numBits.toInt();
      if ((numBits &= 63) === 0)
        return this;
      else if (numBits < 32)
        return fromBits(this.low << numBits, this.high << numBits | this.low >>> 32 - numBits, this.unsigned);
      else
        return fromBits(0, this.low << numBits - 32, this.unsigned);
    };
    LongPrototype.shl = LongPrototype.shiftLeft;
    LongPrototype.shiftRight = function shiftRight(numBits) {
      if (isLong(numBits))
        numBits = numBits.toInt();
      if ((numBits &= 63) === 0)
        return this;
      else if (numBits < 32)
        return fromBits(this.low >>> numBits | this.high << 32 - numBits, this.high >> numBits, this.unsigned);
      else
        return fromBits(this.high >> numBits - 32, this.high >= 0 ? 0 : -1, this.unsigned);
    };
    LongPrototype.shr = LongPrototype.shiftRight;
    LongPrototype.shiftRightUnsigned = function shiftRightUnsigned(numBits) {
      if (isLong(numBits)) numBits = numBits.toInt();
      if ((numBits &= 63) === 0) return this;
      if (numBits < 32) return fromBits(this.low >>> numBits | this.high << 32 - numBits, this.high >>> numBits, this.unsigned);
      if (numBits === 32) return fromBits(this.high, 0, this.unsigned);
      return fromBits(this.high >>> numBits - 32, 0, this.unsigned);
    };
    LongPrototype.shru = LongPrototype.shiftRightUnsigned;
    LongPrototype.shr_u = LongPrototype.shiftRightUnsigned;
    LongPrototype.rotateLeft = function rotateLeft(numBits) {
      var b;
      if (isLong(numBits)) numBits = numBits.toInt();
      if ((numBits &= 63) === 0) return this;
      if (numBits === 32) return fromBits(this.high, this.low, this.unsigned);
      if (numBits < 32) {
        b = 32 - numBits;
        return fromBits(this.low << numBits | this.high >>> b, this.high << numBits | this.low >>> b, this.unsigned);
      }
      numBits -= 32;
      b = 32 - numBits;
      return fromBits(this.high << numBits | this.low >>> b, this.low << numBits | this.high >>> b, this.unsigned);
    };
    LongPrototype.rotl = LongPrototype.rotateLeft;
    LongPrototype.rotateRight = function rotateRight(numBits) {
      var b;
      if (isLong(numBits)) numBits = numBits.toInt();
      if ((numBits &= 63) === 0) return this;
      if (numBits === 32) return fromBits(this.high, this.low, this.unsigned);
      if (numBits < 32) {
        b = 32 - numBits;
        return fromBits(this.high << b | this.low >>> numBits, this.low << b | this.high >>> numBits, this.unsigned);
      }
      numBits -= 32;
      b = 32 - numBits;
      return fromBits(this.low << b | this.high >>> numBits, this.high << b | this.low >>> numBits, this.unsigned);
    };
    LongPrototype.rotr = LongPrototype.rotateRight;
    LongPrototype.toSigned = function toSigned() {
      if (!this.unsigned)
        return this;
      return fromBits(this.low, this.high, false);
    };
    LongPrototype.toUnsigned = function toUnsigned() {
      if (this.unsigned)
        return this;
      return fromBits(this.low, this.high, true);
    };
    LongPrototype.toBytes = function toBytes(le) {
      return le ? this.toBytesLE() : this.toBytesBE();
    };
    LongPrototype.toBytesLE = function toBytesLE() {
      var hi = this.high, lo = this.low;
      return [
        lo & 255,
        lo >>> 8 & 255,
        lo >>> 16 & 255,
        lo >>> 24,
        hi & 255,
        hi >>> 8 & 255,
        hi >>> 16 & 255,
        hi >>> 24
      ];
    };
    LongPrototype.toBytesBE = function toBytesBE() {
      var hi = this.high, lo = this.low;
      return [
        hi >>> 24,
        hi >>> 16 & 255,
        hi >>> 8 & 255,
        hi & 255,
        lo >>> 24,
        lo >>> 16 & 255,
        lo >>> 8 & 255,
        lo & 255
      ];
    };
    Long2.fromBytes = function fromBytes(bytes, unsigned, le) {
      return le ? Long2.fromBytesLE(bytes, unsigned) : Long2.fromBytesBE(bytes, unsigned);
    };
    Long2.fromBytesLE = function fromBytesLE(bytes, unsigned) {
      return new Long2(
        bytes[0] | bytes[1] << 8 | bytes[2] << 16 | bytes[3] << 24,
        bytes[4] | bytes[5] << 8 | bytes[6] << 16 | bytes[7] << 24,
        unsigned
      );
    };
    Long2.fromBytesBE = function fromBytesBE(bytes, unsigned) {
      return new Long2(
        bytes[4] << 24 | bytes[5] << 16 | bytes[6] << 8 | bytes[7],
        bytes[0] << 24 | bytes[1] << 16 | bytes[2] << 8 | bytes[3],
        unsigned
      );
    };
  }
});

// node_modules/@webassemblyjs/ast/esm/nodes.js
function _typeof(obj) {
  "@babel/helpers - typeof";
  if (typeof Symbol === "function" && typeof Symbol.iterator === "symbol") {
    _typeof = function _typeof4(obj2) {
      return typeof obj2;
    };
  } else {
    _typeof = function _typeof4(obj2) {
      return obj2 && typeof Symbol === "function" && obj2.constructor === Symbol && obj2 !== Symbol.prototype ? "symbol" : typeof obj2;
    };
  }
  return _typeof(obj);
}
function isTypeOf(t) {
  return function(n) {
    return n.type === t;
  };
}
function assertTypeOf(t) {
  return function(n) {
    return (function() {
      if (!(n.type === t)) {
        throw new Error("n.type === t error: unknown");
      }
    })();
  };
}
function module(id, fields, metadata) {
  if (id !== null && id !== void 0) {
    if (!(typeof id === "string")) {
      throw new Error('typeof id === "string" error: ' + ("Argument id must be of type string, given: " + _typeof(id) || "unknown"));
    }
  }
  if (!(_typeof(fields) === "object" && typeof fields.length !== "undefined")) {
    throw new Error('typeof fields === "object" && typeof fields.length !== "undefined" error: unknown');
  }
  var node = {
    type: "Module",
    id,
    fields
  };
  if (typeof metadata !== "undefined") {
    node.metadata = metadata;
  }
  return node;
}
function moduleMetadata(sections2, functionNames, localNames, producers) {
  if (!(_typeof(sections2) === "object" && typeof sections2.length !== "undefined")) {
    throw new Error('typeof sections === "object" && typeof sections.length !== "undefined" error: unknown');
  }
  if (functionNames !== null && functionNames !== void 0) {
    if (!(_typeof(functionNames) === "object" && typeof functionNames.length !== "undefined")) {
      throw new Error('typeof functionNames === "object" && typeof functionNames.length !== "undefined" error: unknown');
    }
  }
  if (localNames !== null && localNames !== void 0) {
    if (!(_typeof(localNames) === "object" && typeof localNames.length !== "undefined")) {
      throw new Error('typeof localNames === "object" && typeof localNames.length !== "undefined" error: unknown');
    }
  }
  if (producers !== null && producers !== void 0) {
    if (!(_typeof(producers) === "object" && typeof producers.length !== "undefined")) {
      throw new Error('typeof producers === "object" && typeof producers.length !== "undefined" error: unknown');
    }
  }
  var node = {
    type: "ModuleMetadata",
    sections: sections2
  };
  if (typeof functionNames !== "undefined" && functionNames.length > 0) {
    node.functionNames = functionNames;
  }
  if (typeof localNames !== "undefined" && localNames.length > 0) {
    node.localNames = localNames;
  }
  if (typeof producers !== "undefined" && producers.length > 0) {
    node.producers = producers;
  }
  return node;
}
function moduleNameMetadata(value) {
  if (!(typeof value === "string")) {
    throw new Error('typeof value === "string" error: ' + ("Argument value must be of type string, given: " + _typeof(value) || "unknown"));
  }
  var node = {
    type: "ModuleNameMetadata",
    value
  };
  return node;
}
function functionNameMetadata(value, index) {
  if (!(typeof value === "string")) {
    throw new Error('typeof value === "string" error: ' + ("Argument value must be of type string, given: " + _typeof(value) || "unknown"));
  }
  if (!(typeof index === "number")) {
    throw new Error('typeof index === "number" error: ' + ("Argument index must be of type number, given: " + _typeof(index) || "unknown"));
  }
  var node = {
    type: "FunctionNameMetadata",
    value,
    index
  };
  return node;
}
function localNameMetadata(value, localIndex, functionIndex) {
  if (!(typeof value === "string")) {
    throw new Error('typeof value === "string" error: ' + ("Argument value must be of type string, given: " + _typeof(value) || "unknown"));
  }
  if (!(typeof localIndex === "number")) {
    throw new Error('typeof localIndex === "number" error: ' + ("Argument localIndex must be of type number, given: " + _typeof(localIndex) || "unknown"));
  }
  if (!(typeof functionIndex === "number")) {
    throw new Error('typeof functionIndex === "number" error: ' + ("Argument functionIndex must be of type number, given: " + _typeof(functionIndex) || "unknown"));
  }
  var node = {
    type: "LocalNameMetadata",
    value,
    localIndex,
    functionIndex
  };
  return node;
}
function binaryModule(id, blob) {
  if (id !== null && id !== void 0) {
    if (!(typeof id === "string")) {
      throw new Error('typeof id === "string" error: ' + ("Argument id must be of type string, given: " + _typeof(id) || "unknown"));
    }
  }
  if (!(_typeof(blob) === "object" && typeof blob.length !== "undefined")) {
    throw new Error('typeof blob === "object" && typeof blob.length !== "undefined" error: unknown');
  }
  var node = {
    type: "BinaryModule",
    id,
    blob
  };
  return node;
}
function quoteModule(id, string) {
  if (id !== null && id !== void 0) {
    if (!(typeof id === "string")) {
      throw new Error('typeof id === "string" error: ' + ("Argument id must be of type string, given: " + _typeof(id) || "unknown"));
    }
  }
  if (!(_typeof(string) === "object" && typeof string.length !== "undefined")) {
    throw new Error('typeof string === "object" && typeof string.length !== "undefined" error: unknown');
  }
  var node = {
    type: "QuoteModule",
    id,
    string
  };
  return node;
}
function sectionMetadata(section, startOffset, size, vectorOfSize) {
  if (!(typeof startOffset === "number")) {
    throw new Error('typeof startOffset === "number" error: ' + ("Argument startOffset must be of type number, given: " + _typeof(startOffset) || "unknown"));
  }
  var node = {
    type: "SectionMetadata",
    section,
    startOffset,
    size,
    vectorOfSize
  };
  return node;
}
function producersSectionMetadata(producers) {
  if (!(_typeof(producers) === "object" && typeof producers.length !== "undefined")) {
    throw new Error('typeof producers === "object" && typeof producers.length !== "undefined" error: unknown');
  }
  var node = {
    type: "ProducersSectionMetadata",
    producers
  };
  return node;
}
function producerMetadata(language, processedBy, sdk) {
  if (!(_typeof(language) === "object" && typeof language.length !== "undefined")) {
    throw new Error('typeof language === "object" && typeof language.length !== "undefined" error: unknown');
  }
  if (!(_typeof(processedBy) === "object" && typeof processedBy.length !== "undefined")) {
    throw new Error('typeof processedBy === "object" && typeof processedBy.length !== "undefined" error: unknown');
  }
  if (!(_typeof(sdk) === "object" && typeof sdk.length !== "undefined")) {
    throw new Error('typeof sdk === "object" && typeof sdk.length !== "undefined" error: unknown');
  }
  var node = {
    type: "ProducerMetadata",
    language,
    processedBy,
    sdk
  };
  return node;
}
function producerMetadataVersionedName(name, version) {
  if (!(typeof name === "string")) {
    throw new Error('typeof name === "string" error: ' + ("Argument name must be of type string, given: " + _typeof(name) || "unknown"));
  }
  if (!(typeof version === "string")) {
    throw new Error('typeof version === "string" error: ' + ("Argument version must be of type string, given: " + _typeof(version) || "unknown"));
  }
  var node = {
    type: "ProducerMetadataVersionedName",
    name,
    version
  };
  return node;
}
function loopInstruction(label, resulttype, instr2) {
  if (!(_typeof(instr2) === "object" && typeof instr2.length !== "undefined")) {
    throw new Error('typeof instr === "object" && typeof instr.length !== "undefined" error: unknown');
  }
  var node = {
    type: "LoopInstruction",
    id: "loop",
    label,
    resulttype,
    instr: instr2
  };
  return node;
}
function instr(id, object, args, namedArgs) {
  if (!(typeof id === "string")) {
    throw new Error('typeof id === "string" error: ' + ("Argument id must be of type string, given: " + _typeof(id) || "unknown"));
  }
  if (!(_typeof(args) === "object" && typeof args.length !== "undefined")) {
    throw new Error('typeof args === "object" && typeof args.length !== "undefined" error: unknown');
  }
  var node = {
    type: "Instr",
    id,
    args
  };
  if (typeof object !== "undefined") {
    node.object = object;
  }
  if (typeof namedArgs !== "undefined" && Object.keys(namedArgs).length !== 0) {
    node.namedArgs = namedArgs;
  }
  return node;
}
function ifInstruction(testLabel, test, result, consequent, alternate) {
  if (!(_typeof(test) === "object" && typeof test.length !== "undefined")) {
    throw new Error('typeof test === "object" && typeof test.length !== "undefined" error: unknown');
  }
  if (!(_typeof(consequent) === "object" && typeof consequent.length !== "undefined")) {
    throw new Error('typeof consequent === "object" && typeof consequent.length !== "undefined" error: unknown');
  }
  if (!(_typeof(alternate) === "object" && typeof alternate.length !== "undefined")) {
    throw new Error('typeof alternate === "object" && typeof alternate.length !== "undefined" error: unknown');
  }
  var node = {
    type: "IfInstruction",
    id: "if",
    testLabel,
    test,
    result,
    consequent,
    alternate
  };
  return node;
}
function stringLiteral(value) {
  if (!(typeof value === "string")) {
    throw new Error('typeof value === "string" error: ' + ("Argument value must be of type string, given: " + _typeof(value) || "unknown"));
  }
  var node = {
    type: "StringLiteral",
    value
  };
  return node;
}
function numberLiteral(value, raw) {
  if (!(typeof value === "number")) {
    throw new Error('typeof value === "number" error: ' + ("Argument value must be of type number, given: " + _typeof(value) || "unknown"));
  }
  if (!(typeof raw === "string")) {
    throw new Error('typeof raw === "string" error: ' + ("Argument raw must be of type string, given: " + _typeof(raw) || "unknown"));
  }
  var node = {
    type: "NumberLiteral",
    value,
    raw
  };
  return node;
}
function longNumberLiteral(value, raw) {
  if (!(typeof raw === "string")) {
    throw new Error('typeof raw === "string" error: ' + ("Argument raw must be of type string, given: " + _typeof(raw) || "unknown"));
  }
  var node = {
    type: "LongNumberLiteral",
    value,
    raw
  };
  return node;
}
function floatLiteral(value, nan, inf, raw) {
  if (!(typeof value === "number")) {
    throw new Error('typeof value === "number" error: ' + ("Argument value must be of type number, given: " + _typeof(value) || "unknown"));
  }
  if (nan !== null && nan !== void 0) {
    if (!(typeof nan === "boolean")) {
      throw new Error('typeof nan === "boolean" error: ' + ("Argument nan must be of type boolean, given: " + _typeof(nan) || "unknown"));
    }
  }
  if (inf !== null && inf !== void 0) {
    if (!(typeof inf === "boolean")) {
      throw new Error('typeof inf === "boolean" error: ' + ("Argument inf must be of type boolean, given: " + _typeof(inf) || "unknown"));
    }
  }
  if (!(typeof raw === "string")) {
    throw new Error('typeof raw === "string" error: ' + ("Argument raw must be of type string, given: " + _typeof(raw) || "unknown"));
  }
  var node = {
    type: "FloatLiteral",
    value,
    raw
  };
  if (nan === true) {
    node.nan = true;
  }
  if (inf === true) {
    node.inf = true;
  }
  return node;
}
function elem(table2, offset, funcs) {
  if (!(_typeof(offset) === "object" && typeof offset.length !== "undefined")) {
    throw new Error('typeof offset === "object" && typeof offset.length !== "undefined" error: unknown');
  }
  if (!(_typeof(funcs) === "object" && typeof funcs.length !== "undefined")) {
    throw new Error('typeof funcs === "object" && typeof funcs.length !== "undefined" error: unknown');
  }
  var node = {
    type: "Elem",
    table: table2,
    offset,
    funcs
  };
  return node;
}
function indexInFuncSection(index) {
  var node = {
    type: "IndexInFuncSection",
    index
  };
  return node;
}
function valtypeLiteral(name) {
  var node = {
    type: "ValtypeLiteral",
    name
  };
  return node;
}
function typeInstruction(id, functype) {
  var node = {
    type: "TypeInstruction",
    id,
    functype
  };
  return node;
}
function start(index) {
  var node = {
    type: "Start",
    index
  };
  return node;
}
function globalType(valtype, mutability) {
  var node = {
    type: "GlobalType",
    valtype,
    mutability
  };
  return node;
}
function leadingComment(value) {
  if (!(typeof value === "string")) {
    throw new Error('typeof value === "string" error: ' + ("Argument value must be of type string, given: " + _typeof(value) || "unknown"));
  }
  var node = {
    type: "LeadingComment",
    value
  };
  return node;
}
function blockComment(value) {
  if (!(typeof value === "string")) {
    throw new Error('typeof value === "string" error: ' + ("Argument value must be of type string, given: " + _typeof(value) || "unknown"));
  }
  var node = {
    type: "BlockComment",
    value
  };
  return node;
}
function data(memoryIndex, offset, init) {
  var node = {
    type: "Data",
    memoryIndex,
    offset,
    init
  };
  return node;
}
function global(globalType2, init, name) {
  if (!(_typeof(init) === "object" && typeof init.length !== "undefined")) {
    throw new Error('typeof init === "object" && typeof init.length !== "undefined" error: unknown');
  }
  var node = {
    type: "Global",
    globalType: globalType2,
    init,
    name
  };
  return node;
}
function table(elementType, limits, name, elements) {
  if (!(limits.type === "Limit")) {
    throw new Error('limits.type === "Limit" error: ' + ("Argument limits must be of type Limit, given: " + limits.type || "unknown"));
  }
  if (elements !== null && elements !== void 0) {
    if (!(_typeof(elements) === "object" && typeof elements.length !== "undefined")) {
      throw new Error('typeof elements === "object" && typeof elements.length !== "undefined" error: unknown');
    }
  }
  var node = {
    type: "Table",
    elementType,
    limits,
    name
  };
  if (typeof elements !== "undefined" && elements.length > 0) {
    node.elements = elements;
  }
  return node;
}
function memory(limits, id) {
  var node = {
    type: "Memory",
    limits,
    id
  };
  return node;
}
function funcImportDescr(id, signature2) {
  var node = {
    type: "FuncImportDescr",
    id,
    signature: signature2
  };
  return node;
}
function moduleImport(module2, name, descr) {
  if (!(typeof module2 === "string")) {
    throw new Error('typeof module === "string" error: ' + ("Argument module must be of type string, given: " + _typeof(module2) || "unknown"));
  }
  if (!(typeof name === "string")) {
    throw new Error('typeof name === "string" error: ' + ("Argument name must be of type string, given: " + _typeof(name) || "unknown"));
  }
  var node = {
    type: "ModuleImport",
    module: module2,
    name,
    descr
  };
  return node;
}
function moduleExportDescr(exportType, id) {
  var node = {
    type: "ModuleExportDescr",
    exportType,
    id
  };
  return node;
}
function moduleExport(name, descr) {
  if (!(typeof name === "string")) {
    throw new Error('typeof name === "string" error: ' + ("Argument name must be of type string, given: " + _typeof(name) || "unknown"));
  }
  var node = {
    type: "ModuleExport",
    name,
    descr
  };
  return node;
}
function limit(min, max, shared) {
  if (!(typeof min === "number")) {
    throw new Error('typeof min === "number" error: ' + ("Argument min must be of type number, given: " + _typeof(min) || "unknown"));
  }
  if (max !== null && max !== void 0) {
    if (!(typeof max === "number")) {
      throw new Error('typeof max === "number" error: ' + ("Argument max must be of type number, given: " + _typeof(max) || "unknown"));
    }
  }
  if (shared !== null && shared !== void 0) {
    if (!(typeof shared === "boolean")) {
      throw new Error('typeof shared === "boolean" error: ' + ("Argument shared must be of type boolean, given: " + _typeof(shared) || "unknown"));
    }
  }
  var node = {
    type: "Limit",
    min
  };
  if (typeof max !== "undefined") {
    node.max = max;
  }
  if (shared === true) {
    node.shared = true;
  }
  return node;
}
function signature(params, results) {
  if (!(_typeof(params) === "object" && typeof params.length !== "undefined")) {
    throw new Error('typeof params === "object" && typeof params.length !== "undefined" error: unknown');
  }
  if (!(_typeof(results) === "object" && typeof results.length !== "undefined")) {
    throw new Error('typeof results === "object" && typeof results.length !== "undefined" error: unknown');
  }
  var node = {
    type: "Signature",
    params,
    results
  };
  return node;
}
function program(body) {
  if (!(_typeof(body) === "object" && typeof body.length !== "undefined")) {
    throw new Error('typeof body === "object" && typeof body.length !== "undefined" error: unknown');
  }
  var node = {
    type: "Program",
    body
  };
  return node;
}
function identifier(value, raw) {
  if (!(typeof value === "string")) {
    throw new Error('typeof value === "string" error: ' + ("Argument value must be of type string, given: " + _typeof(value) || "unknown"));
  }
  if (raw !== null && raw !== void 0) {
    if (!(typeof raw === "string")) {
      throw new Error('typeof raw === "string" error: ' + ("Argument raw must be of type string, given: " + _typeof(raw) || "unknown"));
    }
  }
  var node = {
    type: "Identifier",
    value
  };
  if (typeof raw !== "undefined") {
    node.raw = raw;
  }
  return node;
}
function blockInstruction(label, instr2, result) {
  if (!(_typeof(instr2) === "object" && typeof instr2.length !== "undefined")) {
    throw new Error('typeof instr === "object" && typeof instr.length !== "undefined" error: unknown');
  }
  var node = {
    type: "BlockInstruction",
    id: "block",
    label,
    instr: instr2,
    result
  };
  return node;
}
function callInstruction(index, instrArgs, numeric) {
  if (instrArgs !== null && instrArgs !== void 0) {
    if (!(_typeof(instrArgs) === "object" && typeof instrArgs.length !== "undefined")) {
      throw new Error('typeof instrArgs === "object" && typeof instrArgs.length !== "undefined" error: unknown');
    }
  }
  var node = {
    type: "CallInstruction",
    id: "call",
    index
  };
  if (typeof instrArgs !== "undefined" && instrArgs.length > 0) {
    node.instrArgs = instrArgs;
  }
  if (typeof numeric !== "undefined") {
    node.numeric = numeric;
  }
  return node;
}
function callIndirectInstruction(signature2, intrs) {
  if (intrs !== null && intrs !== void 0) {
    if (!(_typeof(intrs) === "object" && typeof intrs.length !== "undefined")) {
      throw new Error('typeof intrs === "object" && typeof intrs.length !== "undefined" error: unknown');
    }
  }
  var node = {
    type: "CallIndirectInstruction",
    id: "call_indirect",
    signature: signature2
  };
  if (typeof intrs !== "undefined" && intrs.length > 0) {
    node.intrs = intrs;
  }
  return node;
}
function byteArray(values) {
  if (!(_typeof(values) === "object" && typeof values.length !== "undefined")) {
    throw new Error('typeof values === "object" && typeof values.length !== "undefined" error: unknown');
  }
  var node = {
    type: "ByteArray",
    values
  };
  return node;
}
function func(name, signature2, body, isExternal, metadata) {
  if (!(_typeof(body) === "object" && typeof body.length !== "undefined")) {
    throw new Error('typeof body === "object" && typeof body.length !== "undefined" error: unknown');
  }
  if (isExternal !== null && isExternal !== void 0) {
    if (!(typeof isExternal === "boolean")) {
      throw new Error('typeof isExternal === "boolean" error: ' + ("Argument isExternal must be of type boolean, given: " + _typeof(isExternal) || "unknown"));
    }
  }
  var node = {
    type: "Func",
    name,
    signature: signature2,
    body
  };
  if (isExternal === true) {
    node.isExternal = true;
  }
  if (typeof metadata !== "undefined") {
    node.metadata = metadata;
  }
  return node;
}
function internalBrUnless(target) {
  if (!(typeof target === "number")) {
    throw new Error('typeof target === "number" error: ' + ("Argument target must be of type number, given: " + _typeof(target) || "unknown"));
  }
  var node = {
    type: "InternalBrUnless",
    target
  };
  return node;
}
function internalGoto(target) {
  if (!(typeof target === "number")) {
    throw new Error('typeof target === "number" error: ' + ("Argument target must be of type number, given: " + _typeof(target) || "unknown"));
  }
  var node = {
    type: "InternalGoto",
    target
  };
  return node;
}
function internalCallExtern(target) {
  if (!(typeof target === "number")) {
    throw new Error('typeof target === "number" error: ' + ("Argument target must be of type number, given: " + _typeof(target) || "unknown"));
  }
  var node = {
    type: "InternalCallExtern",
    target
  };
  return node;
}
function internalEndAndReturn() {
  var node = {
    type: "InternalEndAndReturn"
  };
  return node;
}
var isModule = isTypeOf("Module");
var isModuleMetadata = isTypeOf("ModuleMetadata");
var isModuleNameMetadata = isTypeOf("ModuleNameMetadata");
var isFunctionNameMetadata = isTypeOf("FunctionNameMetadata");
var isLocalNameMetadata = isTypeOf("LocalNameMetadata");
var isBinaryModule = isTypeOf("BinaryModule");
var isQuoteModule = isTypeOf("QuoteModule");
var isSectionMetadata = isTypeOf("SectionMetadata");
var isProducersSectionMetadata = isTypeOf("ProducersSectionMetadata");
var isProducerMetadata = isTypeOf("ProducerMetadata");
var isProducerMetadataVersionedName = isTypeOf("ProducerMetadataVersionedName");
var isLoopInstruction = isTypeOf("LoopInstruction");
var isInstr = isTypeOf("Instr");
var isIfInstruction = isTypeOf("IfInstruction");
var isStringLiteral = isTypeOf("StringLiteral");
var isNumberLiteral = isTypeOf("NumberLiteral");
var isLongNumberLiteral = isTypeOf("LongNumberLiteral");
var isFloatLiteral = isTypeOf("FloatLiteral");
var isElem = isTypeOf("Elem");
var isIndexInFuncSection = isTypeOf("IndexInFuncSection");
var isValtypeLiteral = isTypeOf("ValtypeLiteral");
var isTypeInstruction = isTypeOf("TypeInstruction");
var isStart = isTypeOf("Start");
var isGlobalType = isTypeOf("GlobalType");
var isLeadingComment = isTypeOf("LeadingComment");
var isBlockComment = isTypeOf("BlockComment");
var isData = isTypeOf("Data");
var isGlobal = isTypeOf("Global");
var isTable = isTypeOf("Table");
var isMemory = isTypeOf("Memory");
var isFuncImportDescr = isTypeOf("FuncImportDescr");
var isModuleImport = isTypeOf("ModuleImport");
var isModuleExportDescr = isTypeOf("ModuleExportDescr");
var isModuleExport = isTypeOf("ModuleExport");
var isLimit = isTypeOf("Limit");
var isSignature = isTypeOf("Signature");
var isProgram = isTypeOf("Program");
var isIdentifier = isTypeOf("Identifier");
var isBlockInstruction = isTypeOf("BlockInstruction");
var isCallInstruction = isTypeOf("CallInstruction");
var isCallIndirectInstruction = isTypeOf("CallIndirectInstruction");
var isByteArray = isTypeOf("ByteArray");
var isFunc = isTypeOf("Func");
var isInternalBrUnless = isTypeOf("InternalBrUnless");
var isInternalGoto = isTypeOf("InternalGoto");
var isInternalCallExtern = isTypeOf("InternalCallExtern");
var isInternalEndAndReturn = isTypeOf("InternalEndAndReturn");
var isNode = function isNode2(node) {
  return isModule(node) || isModuleMetadata(node) || isModuleNameMetadata(node) || isFunctionNameMetadata(node) || isLocalNameMetadata(node) || isBinaryModule(node) || isQuoteModule(node) || isSectionMetadata(node) || isProducersSectionMetadata(node) || isProducerMetadata(node) || isProducerMetadataVersionedName(node) || isLoopInstruction(node) || isInstr(node) || isIfInstruction(node) || isStringLiteral(node) || isNumberLiteral(node) || isLongNumberLiteral(node) || isFloatLiteral(node) || isElem(node) || isIndexInFuncSection(node) || isValtypeLiteral(node) || isTypeInstruction(node) || isStart(node) || isGlobalType(node) || isLeadingComment(node) || isBlockComment(node) || isData(node) || isGlobal(node) || isTable(node) || isMemory(node) || isFuncImportDescr(node) || isModuleImport(node) || isModuleExportDescr(node) || isModuleExport(node) || isLimit(node) || isSignature(node) || isProgram(node) || isIdentifier(node) || isBlockInstruction(node) || isCallInstruction(node) || isCallIndirectInstruction(node) || isByteArray(node) || isFunc(node) || isInternalBrUnless(node) || isInternalGoto(node) || isInternalCallExtern(node) || isInternalEndAndReturn(node);
};
var isBlock = function isBlock2(node) {
  return isLoopInstruction(node) || isBlockInstruction(node) || isFunc(node);
};
var isInstruction = function isInstruction2(node) {
  return isLoopInstruction(node) || isInstr(node) || isIfInstruction(node) || isTypeInstruction(node) || isBlockInstruction(node) || isCallInstruction(node) || isCallIndirectInstruction(node);
};
var isExpression = function isExpression2(node) {
  return isInstr(node) || isStringLiteral(node) || isNumberLiteral(node) || isLongNumberLiteral(node) || isFloatLiteral(node) || isValtypeLiteral(node) || isIdentifier(node);
};
var isNumericLiteral = function isNumericLiteral2(node) {
  return isNumberLiteral(node) || isLongNumberLiteral(node) || isFloatLiteral(node);
};
var isImportDescr = function isImportDescr2(node) {
  return isGlobalType(node) || isTable(node) || isMemory(node) || isFuncImportDescr(node);
};
var isIntrinsic = function isIntrinsic2(node) {
  return isInternalBrUnless(node) || isInternalGoto(node) || isInternalCallExtern(node) || isInternalEndAndReturn(node);
};
var assertModule = assertTypeOf("Module");
var assertModuleMetadata = assertTypeOf("ModuleMetadata");
var assertModuleNameMetadata = assertTypeOf("ModuleNameMetadata");
var assertFunctionNameMetadata = assertTypeOf("FunctionNameMetadata");
var assertLocalNameMetadata = assertTypeOf("LocalNameMetadata");
var assertBinaryModule = assertTypeOf("BinaryModule");
var assertQuoteModule = assertTypeOf("QuoteModule");
var assertSectionMetadata = assertTypeOf("SectionMetadata");
var assertProducersSectionMetadata = assertTypeOf("ProducersSectionMetadata");
var assertProducerMetadata = assertTypeOf("ProducerMetadata");
var assertProducerMetadataVersionedName = assertTypeOf("ProducerMetadataVersionedName");
var assertLoopInstruction = assertTypeOf("LoopInstruction");
var assertInstr = assertTypeOf("Instr");
var assertIfInstruction = assertTypeOf("IfInstruction");
var assertStringLiteral = assertTypeOf("StringLiteral");
var assertNumberLiteral = assertTypeOf("NumberLiteral");
var assertLongNumberLiteral = assertTypeOf("LongNumberLiteral");
var assertFloatLiteral = assertTypeOf("FloatLiteral");
var assertElem = assertTypeOf("Elem");
var assertIndexInFuncSection = assertTypeOf("IndexInFuncSection");
var assertValtypeLiteral = assertTypeOf("ValtypeLiteral");
var assertTypeInstruction = assertTypeOf("TypeInstruction");
var assertStart = assertTypeOf("Start");
var assertGlobalType = assertTypeOf("GlobalType");
var assertLeadingComment = assertTypeOf("LeadingComment");
var assertBlockComment = assertTypeOf("BlockComment");
var assertData = assertTypeOf("Data");
var assertGlobal = assertTypeOf("Global");
var assertTable = assertTypeOf("Table");
var assertMemory = assertTypeOf("Memory");
var assertFuncImportDescr = assertTypeOf("FuncImportDescr");
var assertModuleImport = assertTypeOf("ModuleImport");
var assertModuleExportDescr = assertTypeOf("ModuleExportDescr");
var assertModuleExport = assertTypeOf("ModuleExport");
var assertLimit = assertTypeOf("Limit");
var assertSignature = assertTypeOf("Signature");
var assertProgram = assertTypeOf("Program");
var assertIdentifier = assertTypeOf("Identifier");
var assertBlockInstruction = assertTypeOf("BlockInstruction");
var assertCallInstruction = assertTypeOf("CallInstruction");
var assertCallIndirectInstruction = assertTypeOf("CallIndirectInstruction");
var assertByteArray = assertTypeOf("ByteArray");
var assertFunc = assertTypeOf("Func");
var assertInternalBrUnless = assertTypeOf("InternalBrUnless");
var assertInternalGoto = assertTypeOf("InternalGoto");
var assertInternalCallExtern = assertTypeOf("InternalCallExtern");
var assertInternalEndAndReturn = assertTypeOf("InternalEndAndReturn");
var unionTypesMap = {
  Module: ["Node"],
  ModuleMetadata: ["Node"],
  ModuleNameMetadata: ["Node"],
  FunctionNameMetadata: ["Node"],
  LocalNameMetadata: ["Node"],
  BinaryModule: ["Node"],
  QuoteModule: ["Node"],
  SectionMetadata: ["Node"],
  ProducersSectionMetadata: ["Node"],
  ProducerMetadata: ["Node"],
  ProducerMetadataVersionedName: ["Node"],
  LoopInstruction: ["Node", "Block", "Instruction"],
  Instr: ["Node", "Expression", "Instruction"],
  IfInstruction: ["Node", "Instruction"],
  StringLiteral: ["Node", "Expression"],
  NumberLiteral: ["Node", "NumericLiteral", "Expression"],
  LongNumberLiteral: ["Node", "NumericLiteral", "Expression"],
  FloatLiteral: ["Node", "NumericLiteral", "Expression"],
  Elem: ["Node"],
  IndexInFuncSection: ["Node"],
  ValtypeLiteral: ["Node", "Expression"],
  TypeInstruction: ["Node", "Instruction"],
  Start: ["Node"],
  GlobalType: ["Node", "ImportDescr"],
  LeadingComment: ["Node"],
  BlockComment: ["Node"],
  Data: ["Node"],
  Global: ["Node"],
  Table: ["Node", "ImportDescr"],
  Memory: ["Node", "ImportDescr"],
  FuncImportDescr: ["Node", "ImportDescr"],
  ModuleImport: ["Node"],
  ModuleExportDescr: ["Node"],
  ModuleExport: ["Node"],
  Limit: ["Node"],
  Signature: ["Node"],
  Program: ["Node"],
  Identifier: ["Node", "Expression"],
  BlockInstruction: ["Node", "Block", "Instruction"],
  CallInstruction: ["Node", "Instruction"],
  CallIndirectInstruction: ["Node", "Instruction"],
  ByteArray: ["Node"],
  Func: ["Node", "Block"],
  InternalBrUnless: ["Node", "Intrinsic"],
  InternalGoto: ["Node", "Intrinsic"],
  InternalCallExtern: ["Node", "Intrinsic"],
  InternalEndAndReturn: ["Node", "Intrinsic"]
};
var nodeAndUnionTypes = ["Module", "ModuleMetadata", "ModuleNameMetadata", "FunctionNameMetadata", "LocalNameMetadata", "BinaryModule", "QuoteModule", "SectionMetadata", "ProducersSectionMetadata", "ProducerMetadata", "ProducerMetadataVersionedName", "LoopInstruction", "Instr", "IfInstruction", "StringLiteral", "NumberLiteral", "LongNumberLiteral", "FloatLiteral", "Elem", "IndexInFuncSection", "ValtypeLiteral", "TypeInstruction", "Start", "GlobalType", "LeadingComment", "BlockComment", "Data", "Global", "Table", "Memory", "FuncImportDescr", "ModuleImport", "ModuleExportDescr", "ModuleExport", "Limit", "Signature", "Program", "Identifier", "BlockInstruction", "CallInstruction", "CallIndirectInstruction", "ByteArray", "Func", "InternalBrUnless", "InternalGoto", "InternalCallExtern", "InternalEndAndReturn", "Node", "Block", "Instruction", "Expression", "NumericLiteral", "ImportDescr", "Intrinsic"];

// node_modules/@webassemblyjs/helper-numbers/esm/index.js
var import_long = __toESM(require_long());

// node_modules/@webassemblyjs/floating-point-hex-parser/esm/index.js
function parse(input) {
  input = input.toUpperCase();
  var splitIndex = input.indexOf("P");
  var mantissa, exponent;
  if (splitIndex !== -1) {
    mantissa = input.substring(0, splitIndex);
    exponent = parseInt(input.substring(splitIndex + 1));
  } else {
    mantissa = input;
    exponent = 0;
  }
  var dotIndex = mantissa.indexOf(".");
  if (dotIndex !== -1) {
    var integerPart = parseInt(mantissa.substring(0, dotIndex), 16);
    var sign2 = Math.sign(integerPart);
    integerPart = sign2 * integerPart;
    var fractionLength = mantissa.length - dotIndex - 1;
    var fractionalPart = parseInt(mantissa.substring(dotIndex + 1), 16);
    var fraction = fractionLength > 0 ? fractionalPart / Math.pow(16, fractionLength) : 0;
    if (sign2 === 0) {
      if (fraction === 0) {
        mantissa = sign2;
      } else {
        if (Object.is(sign2, -0)) {
          mantissa = -fraction;
        } else {
          mantissa = fraction;
        }
      }
    } else {
      mantissa = sign2 * (integerPart + fraction);
    }
  } else {
    mantissa = parseInt(mantissa, 16);
  }
  return mantissa * (splitIndex !== -1 ? Math.pow(2, exponent) : 1);
}

// node_modules/@webassemblyjs/helper-api-error/esm/index.js
function _typeof2(obj) {
  "@babel/helpers - typeof";
  if (typeof Symbol === "function" && typeof Symbol.iterator === "symbol") {
    _typeof2 = function _typeof4(obj2) {
      return typeof obj2;
    };
  } else {
    _typeof2 = function _typeof4(obj2) {
      return obj2 && typeof Symbol === "function" && obj2.constructor === Symbol && obj2 !== Symbol.prototype ? "symbol" : typeof obj2;
    };
  }
  return _typeof2(obj);
}
function _classCallCheck(instance, Constructor) {
  if (!(instance instanceof Constructor)) {
    throw new TypeError("Cannot call a class as a function");
  }
}
function _inherits(subClass, superClass) {
  if (typeof superClass !== "function" && superClass !== null) {
    throw new TypeError("Super expression must either be null or a function");
  }
  subClass.prototype = Object.create(superClass && superClass.prototype, { constructor: { value: subClass, writable: true, configurable: true } });
  if (superClass) _setPrototypeOf(subClass, superClass);
}
function _createSuper(Derived) {
  var hasNativeReflectConstruct = _isNativeReflectConstruct();
  return function _createSuperInternal() {
    var Super = _getPrototypeOf(Derived), result;
    if (hasNativeReflectConstruct) {
      var NewTarget = _getPrototypeOf(this).constructor;
      result = Reflect.construct(Super, arguments, NewTarget);
    } else {
      result = Super.apply(this, arguments);
    }
    return _possibleConstructorReturn(this, result);
  };
}
function _possibleConstructorReturn(self, call) {
  if (call && (_typeof2(call) === "object" || typeof call === "function")) {
    return call;
  } else if (call !== void 0) {
    throw new TypeError("Derived constructors may only return object or undefined");
  }
  return _assertThisInitialized(self);
}
function _assertThisInitialized(self) {
  if (self === void 0) {
    throw new ReferenceError("this hasn't been initialised - super() hasn't been called");
  }
  return self;
}
function _wrapNativeSuper(Class) {
  var _cache = typeof Map === "function" ? /* @__PURE__ */ new Map() : void 0;
  _wrapNativeSuper = function _wrapNativeSuper2(Class2) {
    if (Class2 === null || !_isNativeFunction(Class2)) return Class2;
    if (typeof Class2 !== "function") {
      throw new TypeError("Super expression must either be null or a function");
    }
    if (typeof _cache !== "undefined") {
      if (_cache.has(Class2)) return _cache.get(Class2);
      _cache.set(Class2, Wrapper);
    }
    function Wrapper() {
      return _construct(Class2, arguments, _getPrototypeOf(this).constructor);
    }
    Wrapper.prototype = Object.create(Class2.prototype, { constructor: { value: Wrapper, enumerable: false, writable: true, configurable: true } });
    return _setPrototypeOf(Wrapper, Class2);
  };
  return _wrapNativeSuper(Class);
}
function _construct(Parent, args, Class) {
  if (_isNativeReflectConstruct()) {
    _construct = Reflect.construct;
  } else {
    _construct = function _construct2(Parent2, args2, Class2) {
      var a = [null];
      a.push.apply(a, args2);
      var Constructor = Function.bind.apply(Parent2, a);
      var instance = new Constructor();
      if (Class2) _setPrototypeOf(instance, Class2.prototype);
      return instance;
    };
  }
  return _construct.apply(null, arguments);
}
function _isNativeReflectConstruct() {
  if (typeof Reflect === "undefined" || !Reflect.construct) return false;
  if (Reflect.construct.sham) return false;
  if (typeof Proxy === "function") return true;
  try {
    Boolean.prototype.valueOf.call(Reflect.construct(Boolean, [], function() {
    }));
    return true;
  } catch (e) {
    return false;
  }
}
function _isNativeFunction(fn) {
  return Function.toString.call(fn).indexOf("[native code]") !== -1;
}
function _setPrototypeOf(o, p) {
  _setPrototypeOf = Object.setPrototypeOf || function _setPrototypeOf2(o2, p2) {
    o2.__proto__ = p2;
    return o2;
  };
  return _setPrototypeOf(o, p);
}
function _getPrototypeOf(o) {
  _getPrototypeOf = Object.setPrototypeOf ? Object.getPrototypeOf : function _getPrototypeOf2(o2) {
    return o2.__proto__ || Object.getPrototypeOf(o2);
  };
  return _getPrototypeOf(o);
}
var CompileError = /* @__PURE__ */ (function(_Error2) {
  _inherits(CompileError2, _Error2);
  var _super2 = _createSuper(CompileError2);
  function CompileError2() {
    _classCallCheck(this, CompileError2);
    return _super2.apply(this, arguments);
  }
  return CompileError2;
})(/* @__PURE__ */ _wrapNativeSuper(Error));

// node_modules/@webassemblyjs/helper-numbers/esm/index.js
function parse32F(sourceString) {
  if (isHexLiteral(sourceString)) {
    return parse(sourceString);
  }
  if (isInfLiteral(sourceString)) {
    return sourceString[0] === "-" ? -1 : 1;
  }
  if (isNanLiteral(sourceString)) {
    return (sourceString[0] === "-" ? -1 : 1) * (sourceString.includes(":") ? parseInt(sourceString.substring(sourceString.indexOf(":") + 1), 16) : 4194304);
  }
  return parseFloat(sourceString);
}
function parse64F(sourceString) {
  if (isHexLiteral(sourceString)) {
    return parse(sourceString);
  }
  if (isInfLiteral(sourceString)) {
    return sourceString[0] === "-" ? -1 : 1;
  }
  if (isNanLiteral(sourceString)) {
    return (sourceString[0] === "-" ? -1 : 1) * (sourceString.includes(":") ? parseInt(sourceString.substring(sourceString.indexOf(":") + 1), 16) : 2251799813685248);
  }
  if (isHexLiteral(sourceString)) {
    return parse(sourceString);
  }
  return parseFloat(sourceString);
}
function parse32I(sourceString) {
  var value = 0;
  if (isHexLiteral(sourceString)) {
    value = ~~parseInt(sourceString, 16);
  } else if (isDecimalExponentLiteral(sourceString)) {
    throw new Error("This number literal format is yet to be implemented.");
  } else {
    value = parseInt(sourceString, 10);
  }
  return value;
}
function parseU32(sourceString) {
  var value = parse32I(sourceString);
  if (value < 0) {
    throw new CompileError("Illegal value for u32: " + sourceString);
  }
  return value;
}
function parse64I(sourceString) {
  var _long;
  if (isHexLiteral(sourceString)) {
    _long = import_long.default.fromString(sourceString, false, 16);
  } else if (isDecimalExponentLiteral(sourceString)) {
    throw new Error("This number literal format is yet to be implemented.");
  } else {
    _long = import_long.default.fromString(sourceString);
  }
  return {
    high: _long.high,
    low: _long.low
  };
}
var NAN_WORD = /^\+?-?nan/;
var INF_WORD = /^\+?-?inf/;
function isInfLiteral(sourceString) {
  return INF_WORD.test(sourceString.toLowerCase());
}
function isNanLiteral(sourceString) {
  return NAN_WORD.test(sourceString.toLowerCase());
}
function isDecimalExponentLiteral(sourceString) {
  return !isHexLiteral(sourceString) && sourceString.toUpperCase().includes("E");
}
function isHexLiteral(sourceString) {
  return sourceString.substring(0, 2).toUpperCase() === "0X" || sourceString.substring(0, 3).toUpperCase() === "-0X";
}

// node_modules/@webassemblyjs/ast/esm/node-helpers.js
function numberLiteralFromRaw(rawValue) {
  var instructionType = arguments.length > 1 && arguments[1] !== void 0 ? arguments[1] : "i32";
  var original = rawValue;
  if (typeof rawValue === "string") {
    rawValue = rawValue.replace(/_/g, "");
  }
  if (typeof rawValue === "number") {
    return numberLiteral(rawValue, String(original));
  } else {
    switch (instructionType) {
      case "i32": {
        return numberLiteral(parse32I(rawValue), String(original));
      }
      case "u32": {
        return numberLiteral(parseU32(rawValue), String(original));
      }
      case "i64": {
        return longNumberLiteral(parse64I(rawValue), String(original));
      }
      case "f32": {
        return floatLiteral(parse32F(rawValue), isNanLiteral(rawValue), isInfLiteral(rawValue), String(original));
      }
      // f64
      default: {
        return floatLiteral(parse64F(rawValue), isNanLiteral(rawValue), isInfLiteral(rawValue), String(original));
      }
    }
  }
}
function instruction(id) {
  var args = arguments.length > 1 && arguments[1] !== void 0 ? arguments[1] : [];
  var namedArgs = arguments.length > 2 && arguments[2] !== void 0 ? arguments[2] : {};
  return instr(id, void 0, args, namedArgs);
}
function objectInstruction(id, object) {
  var args = arguments.length > 2 && arguments[2] !== void 0 ? arguments[2] : [];
  var namedArgs = arguments.length > 3 && arguments[3] !== void 0 ? arguments[3] : {};
  return instr(id, object, args, namedArgs);
}
function withLoc(n, end, start2) {
  var loc = {
    start: start2,
    end
  };
  n.loc = loc;
  return n;
}
function withRaw(n, raw) {
  n.raw = raw;
  return n;
}
function funcParam(valtype, id) {
  return {
    id,
    valtype
  };
}
function indexLiteral(value) {
  var x = numberLiteralFromRaw(value, "u32");
  return x;
}
function memIndexLiteral(value) {
  var x = numberLiteralFromRaw(value, "u32");
  return x;
}

// node_modules/@webassemblyjs/ast/esm/node-path.js
function ownKeys(object, enumerableOnly) {
  var keys = Object.keys(object);
  if (Object.getOwnPropertySymbols) {
    var symbols = Object.getOwnPropertySymbols(object);
    if (enumerableOnly) {
      symbols = symbols.filter(function(sym) {
        return Object.getOwnPropertyDescriptor(object, sym).enumerable;
      });
    }
    keys.push.apply(keys, symbols);
  }
  return keys;
}
function _objectSpread(target) {
  for (var i = 1; i < arguments.length; i++) {
    var source = arguments[i] != null ? arguments[i] : {};
    if (i % 2) {
      ownKeys(Object(source), true).forEach(function(key) {
        _defineProperty(target, key, source[key]);
      });
    } else if (Object.getOwnPropertyDescriptors) {
      Object.defineProperties(target, Object.getOwnPropertyDescriptors(source));
    } else {
      ownKeys(Object(source)).forEach(function(key) {
        Object.defineProperty(target, key, Object.getOwnPropertyDescriptor(source, key));
      });
    }
  }
  return target;
}
function _defineProperty(obj, key, value) {
  if (key in obj) {
    Object.defineProperty(obj, key, { value, enumerable: true, configurable: true, writable: true });
  } else {
    obj[key] = value;
  }
  return obj;
}
function findParent(_ref, cb) {
  var parentPath = _ref.parentPath;
  if (parentPath == null) {
    throw new Error("node is root");
  }
  var currentPath = parentPath;
  while (cb(currentPath) !== false) {
    if (currentPath.parentPath == null) {
      return null;
    }
    currentPath = currentPath.parentPath;
  }
  return currentPath.node;
}
function insertBefore(context, newNode) {
  return insert(context, newNode);
}
function insertAfter(context, newNode) {
  return insert(context, newNode, 1);
}
function insert(_ref2, newNode) {
  var node = _ref2.node, inList = _ref2.inList, parentPath = _ref2.parentPath, parentKey = _ref2.parentKey;
  var indexOffset = arguments.length > 2 && arguments[2] !== void 0 ? arguments[2] : 0;
  if (!inList) {
    throw new Error("inList error: insert can only be used for nodes that are within lists");
  }
  if (!(parentPath != null)) {
    throw new Error("parentPath != null error: Can not remove root node");
  }
  var parentList = parentPath.node[parentKey];
  var indexInList = parentList.findIndex(function(n) {
    return n === node;
  });
  parentList.splice(indexInList + indexOffset, 0, newNode);
}
function remove(_ref3) {
  var node = _ref3.node, parentKey = _ref3.parentKey, parentPath = _ref3.parentPath;
  if (!(parentPath != null)) {
    throw new Error("parentPath != null error: Can not remove root node");
  }
  var parentNode = parentPath.node;
  var parentProperty = parentNode[parentKey];
  if (Array.isArray(parentProperty)) {
    parentNode[parentKey] = parentProperty.filter(function(n) {
      return n !== node;
    });
  } else {
    delete parentNode[parentKey];
  }
  node._deleted = true;
}
function stop(context) {
  context.shouldStop = true;
}
function replaceWith(context, newNode) {
  var parentNode = context.parentPath.node;
  var parentProperty = parentNode[context.parentKey];
  if (Array.isArray(parentProperty)) {
    var indexInList = parentProperty.findIndex(function(n) {
      return n === context.node;
    });
    parentProperty.splice(indexInList, 1, newNode);
  } else {
    parentNode[context.parentKey] = newNode;
  }
  context.node._deleted = true;
  context.node = newNode;
}
function bindNodeOperations(operations, context) {
  var keys = Object.keys(operations);
  var boundOperations = {};
  keys.forEach(function(key) {
    boundOperations[key] = operations[key].bind(null, context);
  });
  return boundOperations;
}
function createPathOperations(context) {
  return bindNodeOperations({
    findParent,
    replaceWith,
    remove,
    insertBefore,
    insertAfter,
    stop
  }, context);
}
function createPath(context) {
  var path = _objectSpread({}, context);
  Object.assign(path, createPathOperations(path));
  return path;
}

// node_modules/@webassemblyjs/ast/esm/traverse.js
function walk(context, callback) {
  var stop2 = false;
  function innerWalk(context2, callback2) {
    if (stop2) {
      return;
    }
    var node = context2.node;
    if (node === void 0) {
      console.warn("traversing with an empty context");
      return;
    }
    if (node._deleted === true) {
      return;
    }
    var path = createPath(context2);
    callback2(node.type, path);
    if (path.shouldStop) {
      stop2 = true;
      return;
    }
    Object.keys(node).forEach(function(prop) {
      var value = node[prop];
      if (value === null || value === void 0) {
        return;
      }
      var valueAsArray = Array.isArray(value) ? value : [value];
      valueAsArray.forEach(function(childNode) {
        if (typeof childNode.type === "string") {
          var childContext = {
            node: childNode,
            parentKey: prop,
            parentPath: path,
            shouldStop: false,
            inList: Array.isArray(value)
          };
          innerWalk(childContext, callback2);
        }
      });
    });
  }
  innerWalk(context, callback);
}
var noop = function noop2() {
};
function traverse(node, visitors) {
  var before = arguments.length > 2 && arguments[2] !== void 0 ? arguments[2] : noop;
  var after = arguments.length > 3 && arguments[3] !== void 0 ? arguments[3] : noop;
  Object.keys(visitors).forEach(function(visitor) {
    if (!nodeAndUnionTypes.includes(visitor)) {
      throw new Error("Unexpected visitor ".concat(visitor));
    }
  });
  var context = {
    node,
    inList: false,
    shouldStop: false,
    parentPath: null,
    parentKey: null
  };
  walk(context, function(type, path) {
    if (typeof visitors[type] === "function") {
      before(type, path);
      visitors[type](path);
      after(type, path);
    }
    var unionTypes = unionTypesMap[type];
    if (!unionTypes) {
      throw new Error("Unexpected node type ".concat(type));
    }
    unionTypes.forEach(function(unionType) {
      if (typeof visitors[unionType] === "function") {
        before(unionType, path);
        visitors[unionType](path);
        after(unionType, path);
      }
    });
  });
}

// node_modules/@webassemblyjs/ast/esm/signatures.js
function sign(input, output) {
  return [input, output];
}
var u32 = "u32";
var i32 = "i32";
var i64 = "i64";
var f32 = "f32";
var f64 = "f64";
var vector = function vector2(t) {
  var vecType = [t];
  vecType.vector = true;
  return vecType;
};
var controlInstructions = {
  unreachable: sign([], []),
  nop: sign([], []),
  // block ?
  // loop ?
  // if ?
  // if else ?
  br: sign([u32], []),
  br_if: sign([u32], []),
  br_table: sign(vector(u32), []),
  "return": sign([], []),
  call: sign([u32], []),
  call_indirect: sign([u32], [])
};
var parametricInstructions = {
  drop: sign([], []),
  select: sign([], [])
};
var variableInstructions = {
  get_local: sign([u32], []),
  set_local: sign([u32], []),
  tee_local: sign([u32], []),
  get_global: sign([u32], []),
  set_global: sign([u32], [])
};
var memoryInstructions = {
  "i32.load": sign([u32, u32], [i32]),
  "i64.load": sign([u32, u32], []),
  "f32.load": sign([u32, u32], []),
  "f64.load": sign([u32, u32], []),
  "i32.load8_s": sign([u32, u32], [i32]),
  "i32.load8_u": sign([u32, u32], [i32]),
  "i32.load16_s": sign([u32, u32], [i32]),
  "i32.load16_u": sign([u32, u32], [i32]),
  "i64.load8_s": sign([u32, u32], [i64]),
  "i64.load8_u": sign([u32, u32], [i64]),
  "i64.load16_s": sign([u32, u32], [i64]),
  "i64.load16_u": sign([u32, u32], [i64]),
  "i64.load32_s": sign([u32, u32], [i64]),
  "i64.load32_u": sign([u32, u32], [i64]),
  "i32.store": sign([u32, u32], []),
  "i64.store": sign([u32, u32], []),
  "f32.store": sign([u32, u32], []),
  "f64.store": sign([u32, u32], []),
  "i32.store8": sign([u32, u32], []),
  "i32.store16": sign([u32, u32], []),
  "i64.store8": sign([u32, u32], []),
  "i64.store16": sign([u32, u32], []),
  "i64.store32": sign([u32, u32], []),
  current_memory: sign([], []),
  grow_memory: sign([], [])
};
var numericInstructions = {
  "i32.const": sign([i32], [i32]),
  "i64.const": sign([i64], [i64]),
  "f32.const": sign([f32], [f32]),
  "f64.const": sign([f64], [f64]),
  "i32.eqz": sign([i32], [i32]),
  "i32.eq": sign([i32, i32], [i32]),
  "i32.ne": sign([i32, i32], [i32]),
  "i32.lt_s": sign([i32, i32], [i32]),
  "i32.lt_u": sign([i32, i32], [i32]),
  "i32.gt_s": sign([i32, i32], [i32]),
  "i32.gt_u": sign([i32, i32], [i32]),
  "i32.le_s": sign([i32, i32], [i32]),
  "i32.le_u": sign([i32, i32], [i32]),
  "i32.ge_s": sign([i32, i32], [i32]),
  "i32.ge_u": sign([i32, i32], [i32]),
  "i64.eqz": sign([i64], [i64]),
  "i64.eq": sign([i64, i64], [i32]),
  "i64.ne": sign([i64, i64], [i32]),
  "i64.lt_s": sign([i64, i64], [i32]),
  "i64.lt_u": sign([i64, i64], [i32]),
  "i64.gt_s": sign([i64, i64], [i32]),
  "i64.gt_u": sign([i64, i64], [i32]),
  "i64.le_s": sign([i64, i64], [i32]),
  "i64.le_u": sign([i64, i64], [i32]),
  "i64.ge_s": sign([i64, i64], [i32]),
  "i64.ge_u": sign([i64, i64], [i32]),
  "f32.eq": sign([f32, f32], [i32]),
  "f32.ne": sign([f32, f32], [i32]),
  "f32.lt": sign([f32, f32], [i32]),
  "f32.gt": sign([f32, f32], [i32]),
  "f32.le": sign([f32, f32], [i32]),
  "f32.ge": sign([f32, f32], [i32]),
  "f64.eq": sign([f64, f64], [i32]),
  "f64.ne": sign([f64, f64], [i32]),
  "f64.lt": sign([f64, f64], [i32]),
  "f64.gt": sign([f64, f64], [i32]),
  "f64.le": sign([f64, f64], [i32]),
  "f64.ge": sign([f64, f64], [i32]),
  "i32.clz": sign([i32], [i32]),
  "i32.ctz": sign([i32], [i32]),
  "i32.popcnt": sign([i32], [i32]),
  "i32.add": sign([i32, i32], [i32]),
  "i32.sub": sign([i32, i32], [i32]),
  "i32.mul": sign([i32, i32], [i32]),
  "i32.div_s": sign([i32, i32], [i32]),
  "i32.div_u": sign([i32, i32], [i32]),
  "i32.rem_s": sign([i32, i32], [i32]),
  "i32.rem_u": sign([i32, i32], [i32]),
  "i32.and": sign([i32, i32], [i32]),
  "i32.or": sign([i32, i32], [i32]),
  "i32.xor": sign([i32, i32], [i32]),
  "i32.shl": sign([i32, i32], [i32]),
  "i32.shr_s": sign([i32, i32], [i32]),
  "i32.shr_u": sign([i32, i32], [i32]),
  "i32.rotl": sign([i32, i32], [i32]),
  "i32.rotr": sign([i32, i32], [i32]),
  "i64.clz": sign([i64], [i64]),
  "i64.ctz": sign([i64], [i64]),
  "i64.popcnt": sign([i64], [i64]),
  "i64.add": sign([i64, i64], [i64]),
  "i64.sub": sign([i64, i64], [i64]),
  "i64.mul": sign([i64, i64], [i64]),
  "i64.div_s": sign([i64, i64], [i64]),
  "i64.div_u": sign([i64, i64], [i64]),
  "i64.rem_s": sign([i64, i64], [i64]),
  "i64.rem_u": sign([i64, i64], [i64]),
  "i64.and": sign([i64, i64], [i64]),
  "i64.or": sign([i64, i64], [i64]),
  "i64.xor": sign([i64, i64], [i64]),
  "i64.shl": sign([i64, i64], [i64]),
  "i64.shr_s": sign([i64, i64], [i64]),
  "i64.shr_u": sign([i64, i64], [i64]),
  "i64.rotl": sign([i64, i64], [i64]),
  "i64.rotr": sign([i64, i64], [i64]),
  "f32.abs": sign([f32], [f32]),
  "f32.neg": sign([f32], [f32]),
  "f32.ceil": sign([f32], [f32]),
  "f32.floor": sign([f32], [f32]),
  "f32.trunc": sign([f32], [f32]),
  "f32.nearest": sign([f32], [f32]),
  "f32.sqrt": sign([f32], [f32]),
  "f32.add": sign([f32, f32], [f32]),
  "f32.sub": sign([f32, f32], [f32]),
  "f32.mul": sign([f32, f32], [f32]),
  "f32.div": sign([f32, f32], [f32]),
  "f32.min": sign([f32, f32], [f32]),
  "f32.max": sign([f32, f32], [f32]),
  "f32.copysign": sign([f32, f32], [f32]),
  "f64.abs": sign([f64], [f64]),
  "f64.neg": sign([f64], [f64]),
  "f64.ceil": sign([f64], [f64]),
  "f64.floor": sign([f64], [f64]),
  "f64.trunc": sign([f64], [f64]),
  "f64.nearest": sign([f64], [f64]),
  "f64.sqrt": sign([f64], [f64]),
  "f64.add": sign([f64, f64], [f64]),
  "f64.sub": sign([f64, f64], [f64]),
  "f64.mul": sign([f64, f64], [f64]),
  "f64.div": sign([f64, f64], [f64]),
  "f64.min": sign([f64, f64], [f64]),
  "f64.max": sign([f64, f64], [f64]),
  "f64.copysign": sign([f64, f64], [f64]),
  "i32.wrap/i64": sign([i64], [i32]),
  "i32.trunc_s/f32": sign([f32], [i32]),
  "i32.trunc_u/f32": sign([f32], [i32]),
  "i32.trunc_s/f64": sign([f32], [i32]),
  "i32.trunc_u/f64": sign([f64], [i32]),
  "i64.extend_s/i32": sign([i32], [i64]),
  "i64.extend_u/i32": sign([i32], [i64]),
  "i64.trunc_s/f32": sign([f32], [i64]),
  "i64.trunc_u/f32": sign([f32], [i64]),
  "i64.trunc_s/f64": sign([f64], [i64]),
  "i64.trunc_u/f64": sign([f64], [i64]),
  "f32.convert_s/i32": sign([i32], [f32]),
  "f32.convert_u/i32": sign([i32], [f32]),
  "f32.convert_s/i64": sign([i64], [f32]),
  "f32.convert_u/i64": sign([i64], [f32]),
  "f32.demote/f64": sign([f64], [f32]),
  "f64.convert_s/i32": sign([i32], [f64]),
  "f64.convert_u/i32": sign([i32], [f64]),
  "f64.convert_s/i64": sign([i64], [f64]),
  "f64.convert_u/i64": sign([i64], [f64]),
  "f64.promote/f32": sign([f32], [f64]),
  "i32.reinterpret/f32": sign([f32], [i32]),
  "i64.reinterpret/f64": sign([f64], [i64]),
  "f32.reinterpret/i32": sign([i32], [f32]),
  "f64.reinterpret/i64": sign([i64], [f64])
};
var signatures = Object.assign({}, controlInstructions, parametricInstructions, variableInstructions, memoryInstructions, numericInstructions);

// node_modules/@webassemblyjs/helper-wasm-bytecode/esm/section.js
function getSectionForNode(n) {
  switch (n.type) {
    case "ModuleImport":
      return "import";
    case "CallInstruction":
    case "CallIndirectInstruction":
    case "Func":
    case "Instr":
      return "code";
    case "ModuleExport":
      return "export";
    case "Start":
      return "start";
    case "TypeInstruction":
      return "type";
    case "IndexInFuncSection":
      return "func";
    case "Global":
      return "global";
    // No section
    default:
      return;
  }
}

// node_modules/@webassemblyjs/helper-wasm-bytecode/esm/index.js
var illegalop = "illegal";
var magicModuleHeader = [0, 97, 115, 109];
var moduleVersion = [1, 0, 0, 0];
function invertMap(obj) {
  var keyModifierFn = arguments.length > 1 && arguments[1] !== void 0 ? arguments[1] : function(k) {
    return k;
  };
  var result = {};
  var keys = Object.keys(obj);
  for (var i = 0, length = keys.length; i < length; i++) {
    result[keyModifierFn(obj[keys[i]])] = keys[i];
  }
  return result;
}
function createSymbolObject(name, object) {
  var numberOfArgs = arguments.length > 2 && arguments[2] !== void 0 ? arguments[2] : 0;
  return {
    name,
    object,
    numberOfArgs
  };
}
function createSymbol(name) {
  var numberOfArgs = arguments.length > 1 && arguments[1] !== void 0 ? arguments[1] : 0;
  return {
    name,
    numberOfArgs
  };
}
var types = {
  func: 96,
  result: 64
};
var exportTypes = {
  0: "Func",
  1: "Table",
  2: "Memory",
  3: "Global"
};
var exportTypesByName = invertMap(exportTypes);
var valtypes = {
  // numtype
  127: "i32",
  126: "i64",
  125: "f32",
  124: "f64",
  // vectype
  123: "v128",
  // reftype
  112: "anyfunc",
  111: "externref"
};
var valtypesByString = invertMap(valtypes);
var tableTypes = {
  112: "anyfunc",
  111: "externref"
};
var blockTypes = Object.assign({}, valtypes, {
  // https://webassembly.github.io/spec/core/binary/types.html#binary-blocktype
  64: null,
  // https://webassembly.github.io/spec/core/binary/types.html#binary-valtype
  127: "i32",
  126: "i64",
  125: "f32",
  124: "f64"
});
var globalTypes = {
  0: "const",
  1: "var"
};
var globalTypesByString = invertMap(globalTypes);
var importTypes = {
  0: "func",
  1: "table",
  2: "memory",
  3: "global"
};
var sections = {
  custom: 0,
  type: 1,
  "import": 2,
  func: 3,
  table: 4,
  memory: 5,
  global: 6,
  "export": 7,
  start: 8,
  element: 9,
  code: 10,
  data: 11
};
var symbolsByByte = {
  0: createSymbol("unreachable"),
  1: createSymbol("nop"),
  2: createSymbol("block"),
  3: createSymbol("loop"),
  4: createSymbol("if"),
  5: createSymbol("else"),
  6: illegalop,
  7: illegalop,
  8: illegalop,
  9: illegalop,
  10: illegalop,
  11: createSymbol("end"),
  12: createSymbol("br", 1),
  13: createSymbol("br_if", 1),
  14: createSymbol("br_table"),
  15: createSymbol("return"),
  16: createSymbol("call", 1),
  17: createSymbol("call_indirect", 2),
  18: illegalop,
  19: illegalop,
  20: illegalop,
  21: illegalop,
  22: illegalop,
  23: illegalop,
  24: illegalop,
  25: illegalop,
  26: createSymbol("drop"),
  27: createSymbol("select"),
  28: illegalop,
  29: illegalop,
  30: illegalop,
  31: illegalop,
  32: createSymbol("get_local", 1),
  33: createSymbol("set_local", 1),
  34: createSymbol("tee_local", 1),
  35: createSymbol("get_global", 1),
  36: createSymbol("set_global", 1),
  37: createSymbol("table.get", 1),
  38: createSymbol("table.set", 1),
  39: illegalop,
  40: createSymbolObject("load", "u32", 1),
  41: createSymbolObject("load", "u64", 1),
  42: createSymbolObject("load", "f32", 1),
  43: createSymbolObject("load", "f64", 1),
  44: createSymbolObject("load8_s", "u32", 1),
  45: createSymbolObject("load8_u", "u32", 1),
  46: createSymbolObject("load16_s", "u32", 1),
  47: createSymbolObject("load16_u", "u32", 1),
  48: createSymbolObject("load8_s", "u64", 1),
  49: createSymbolObject("load8_u", "u64", 1),
  50: createSymbolObject("load16_s", "u64", 1),
  51: createSymbolObject("load16_u", "u64", 1),
  52: createSymbolObject("load32_s", "u64", 1),
  53: createSymbolObject("load32_u", "u64", 1),
  54: createSymbolObject("store", "u32", 1),
  55: createSymbolObject("store", "u64", 1),
  56: createSymbolObject("store", "f32", 1),
  57: createSymbolObject("store", "f64", 1),
  58: createSymbolObject("store8", "u32", 1),
  59: createSymbolObject("store16", "u32", 1),
  60: createSymbolObject("store8", "u64", 1),
  61: createSymbolObject("store16", "u64", 1),
  62: createSymbolObject("store32", "u64", 1),
  63: createSymbolObject("current_memory"),
  64: createSymbolObject("grow_memory"),
  65: createSymbolObject("const", "i32", 1),
  66: createSymbolObject("const", "i64", 1),
  67: createSymbolObject("const", "f32", 1),
  68: createSymbolObject("const", "f64", 1),
  69: createSymbolObject("eqz", "i32"),
  70: createSymbolObject("eq", "i32"),
  71: createSymbolObject("ne", "i32"),
  72: createSymbolObject("lt_s", "i32"),
  73: createSymbolObject("lt_u", "i32"),
  74: createSymbolObject("gt_s", "i32"),
  75: createSymbolObject("gt_u", "i32"),
  76: createSymbolObject("le_s", "i32"),
  77: createSymbolObject("le_u", "i32"),
  78: createSymbolObject("ge_s", "i32"),
  79: createSymbolObject("ge_u", "i32"),
  80: createSymbolObject("eqz", "i64"),
  81: createSymbolObject("eq", "i64"),
  82: createSymbolObject("ne", "i64"),
  83: createSymbolObject("lt_s", "i64"),
  84: createSymbolObject("lt_u", "i64"),
  85: createSymbolObject("gt_s", "i64"),
  86: createSymbolObject("gt_u", "i64"),
  87: createSymbolObject("le_s", "i64"),
  88: createSymbolObject("le_u", "i64"),
  89: createSymbolObject("ge_s", "i64"),
  90: createSymbolObject("ge_u", "i64"),
  91: createSymbolObject("eq", "f32"),
  92: createSymbolObject("ne", "f32"),
  93: createSymbolObject("lt", "f32"),
  94: createSymbolObject("gt", "f32"),
  95: createSymbolObject("le", "f32"),
  96: createSymbolObject("ge", "f32"),
  97: createSymbolObject("eq", "f64"),
  98: createSymbolObject("ne", "f64"),
  99: createSymbolObject("lt", "f64"),
  100: createSymbolObject("gt", "f64"),
  101: createSymbolObject("le", "f64"),
  102: createSymbolObject("ge", "f64"),
  103: createSymbolObject("clz", "i32"),
  104: createSymbolObject("ctz", "i32"),
  105: createSymbolObject("popcnt", "i32"),
  106: createSymbolObject("add", "i32"),
  107: createSymbolObject("sub", "i32"),
  108: createSymbolObject("mul", "i32"),
  109: createSymbolObject("div_s", "i32"),
  110: createSymbolObject("div_u", "i32"),
  111: createSymbolObject("rem_s", "i32"),
  112: createSymbolObject("rem_u", "i32"),
  113: createSymbolObject("and", "i32"),
  114: createSymbolObject("or", "i32"),
  115: createSymbolObject("xor", "i32"),
  116: createSymbolObject("shl", "i32"),
  117: createSymbolObject("shr_s", "i32"),
  118: createSymbolObject("shr_u", "i32"),
  119: createSymbolObject("rotl", "i32"),
  120: createSymbolObject("rotr", "i32"),
  121: createSymbolObject("clz", "i64"),
  122: createSymbolObject("ctz", "i64"),
  123: createSymbolObject("popcnt", "i64"),
  124: createSymbolObject("add", "i64"),
  125: createSymbolObject("sub", "i64"),
  126: createSymbolObject("mul", "i64"),
  127: createSymbolObject("div_s", "i64"),
  128: createSymbolObject("div_u", "i64"),
  129: createSymbolObject("rem_s", "i64"),
  130: createSymbolObject("rem_u", "i64"),
  131: createSymbolObject("and", "i64"),
  132: createSymbolObject("or", "i64"),
  133: createSymbolObject("xor", "i64"),
  134: createSymbolObject("shl", "i64"),
  135: createSymbolObject("shr_s", "i64"),
  136: createSymbolObject("shr_u", "i64"),
  137: createSymbolObject("rotl", "i64"),
  138: createSymbolObject("rotr", "i64"),
  139: createSymbolObject("abs", "f32"),
  140: createSymbolObject("neg", "f32"),
  141: createSymbolObject("ceil", "f32"),
  142: createSymbolObject("floor", "f32"),
  143: createSymbolObject("trunc", "f32"),
  144: createSymbolObject("nearest", "f32"),
  145: createSymbolObject("sqrt", "f32"),
  146: createSymbolObject("add", "f32"),
  147: createSymbolObject("sub", "f32"),
  148: createSymbolObject("mul", "f32"),
  149: createSymbolObject("div", "f32"),
  150: createSymbolObject("min", "f32"),
  151: createSymbolObject("max", "f32"),
  152: createSymbolObject("copysign", "f32"),
  153: createSymbolObject("abs", "f64"),
  154: createSymbolObject("neg", "f64"),
  155: createSymbolObject("ceil", "f64"),
  156: createSymbolObject("floor", "f64"),
  157: createSymbolObject("trunc", "f64"),
  158: createSymbolObject("nearest", "f64"),
  159: createSymbolObject("sqrt", "f64"),
  160: createSymbolObject("add", "f64"),
  161: createSymbolObject("sub", "f64"),
  162: createSymbolObject("mul", "f64"),
  163: createSymbolObject("div", "f64"),
  164: createSymbolObject("min", "f64"),
  165: createSymbolObject("max", "f64"),
  166: createSymbolObject("copysign", "f64"),
  167: createSymbolObject("wrap/i64", "i32"),
  168: createSymbolObject("trunc_s/f32", "i32"),
  169: createSymbolObject("trunc_u/f32", "i32"),
  170: createSymbolObject("trunc_s/f64", "i32"),
  171: createSymbolObject("trunc_u/f64", "i32"),
  172: createSymbolObject("extend_s/i32", "i64"),
  173: createSymbolObject("extend_u/i32", "i64"),
  174: createSymbolObject("trunc_s/f32", "i64"),
  175: createSymbolObject("trunc_u/f32", "i64"),
  176: createSymbolObject("trunc_s/f64", "i64"),
  177: createSymbolObject("trunc_u/f64", "i64"),
  178: createSymbolObject("convert_s/i32", "f32"),
  179: createSymbolObject("convert_u/i32", "f32"),
  180: createSymbolObject("convert_s/i64", "f32"),
  181: createSymbolObject("convert_u/i64", "f32"),
  182: createSymbolObject("demote/f64", "f32"),
  183: createSymbolObject("convert_s/i32", "f64"),
  184: createSymbolObject("convert_u/i32", "f64"),
  185: createSymbolObject("convert_s/i64", "f64"),
  186: createSymbolObject("convert_u/i64", "f64"),
  187: createSymbolObject("promote/f32", "f64"),
  188: createSymbolObject("reinterpret/f32", "i32"),
  189: createSymbolObject("reinterpret/f64", "i64"),
  190: createSymbolObject("reinterpret/i32", "f32"),
  191: createSymbolObject("reinterpret/i64", "f64"),
  192: createSymbolObject("extend8_s", "i32"),
  193: createSymbolObject("extend16_s", "i32"),
  194: createSymbolObject("extend8_s", "i64"),
  195: createSymbolObject("extend16_s", "i64"),
  196: createSymbolObject("extend32_s", "i64"),
  208: createSymbol("ref.null"),
  209: createSymbol("ref.is_null"),
  210: createSymbol("ref.func", 1),
  64522: createSymbol("memory.copy"),
  64523: createSymbol("memory.fill"),
  // Table instructions
  // https://webassembly.github.io/spec/core/binary/instructions.html#table-instructions
  64524: createSymbol("table.init", 2),
  64525: createSymbol("elem.drop", 1),
  64526: createSymbol("table.copy", 2),
  64527: createSymbol("table.grow", 1),
  64528: createSymbol("table.size", 1),
  64529: createSymbol("table.fill", 1),
  // Atomic Memory Instructions
  65024: createSymbol("memory.atomic.notify", 1),
  65025: createSymbol("memory.atomic.wait32", 1),
  65026: createSymbol("memory.atomic.wait64", 1),
  65040: createSymbolObject("atomic.load", "i32", 1),
  65041: createSymbolObject("atomic.load", "i64", 1),
  65042: createSymbolObject("atomic.load8_u", "i32", 1),
  65043: createSymbolObject("atomic.load16_u", "i32", 1),
  65044: createSymbolObject("atomic.load8_u", "i64", 1),
  65045: createSymbolObject("atomic.load16_u", "i64", 1),
  65046: createSymbolObject("atomic.load32_u", "i64", 1),
  65047: createSymbolObject("atomic.store", "i32", 1),
  65048: createSymbolObject("atomic.store", "i64", 1),
  65049: createSymbolObject("atomic.store8_u", "i32", 1),
  65050: createSymbolObject("atomic.store16_u", "i32", 1),
  65051: createSymbolObject("atomic.store8_u", "i64", 1),
  65052: createSymbolObject("atomic.store16_u", "i64", 1),
  65053: createSymbolObject("atomic.store32_u", "i64", 1),
  65054: createSymbolObject("atomic.rmw.add", "i32", 1),
  65055: createSymbolObject("atomic.rmw.add", "i64", 1),
  65056: createSymbolObject("atomic.rmw8_u.add_u", "i32", 1),
  65057: createSymbolObject("atomic.rmw16_u.add_u", "i32", 1),
  65058: createSymbolObject("atomic.rmw8_u.add_u", "i64", 1),
  65059: createSymbolObject("atomic.rmw16_u.add_u", "i64", 1),
  65060: createSymbolObject("atomic.rmw32_u.add_u", "i64", 1),
  65061: createSymbolObject("atomic.rmw.sub", "i32", 1),
  65062: createSymbolObject("atomic.rmw.sub", "i64", 1),
  65063: createSymbolObject("atomic.rmw8_u.sub_u", "i32", 1),
  65064: createSymbolObject("atomic.rmw16_u.sub_u", "i32", 1),
  65065: createSymbolObject("atomic.rmw8_u.sub_u", "i64", 1),
  65066: createSymbolObject("atomic.rmw16_u.sub_u", "i64", 1),
  65067: createSymbolObject("atomic.rmw32_u.sub_u", "i64", 1),
  65068: createSymbolObject("atomic.rmw.and", "i32", 1),
  65069: createSymbolObject("atomic.rmw.and", "i64", 1),
  65070: createSymbolObject("atomic.rmw8_u.and_u", "i32", 1),
  65071: createSymbolObject("atomic.rmw16_u.and_u", "i32", 1),
  65072: createSymbolObject("atomic.rmw8_u.and_u", "i64", 1),
  65073: createSymbolObject("atomic.rmw16_u.and_u", "i64", 1),
  65074: createSymbolObject("atomic.rmw32_u.and_u", "i64", 1),
  65075: createSymbolObject("atomic.rmw.or", "i32", 1),
  65076: createSymbolObject("atomic.rmw.or", "i64", 1),
  65077: createSymbolObject("atomic.rmw8_u.or_u", "i32", 1),
  65078: createSymbolObject("atomic.rmw16_u.or_u", "i32", 1),
  65079: createSymbolObject("atomic.rmw8_u.or_u", "i64", 1),
  65080: createSymbolObject("atomic.rmw16_u.or_u", "i64", 1),
  65081: createSymbolObject("atomic.rmw32_u.or_u", "i64", 1),
  65082: createSymbolObject("atomic.rmw.xor", "i32", 1),
  65083: createSymbolObject("atomic.rmw.xor", "i64", 1),
  65084: createSymbolObject("atomic.rmw8_u.xor_u", "i32", 1),
  65085: createSymbolObject("atomic.rmw16_u.xor_u", "i32", 1),
  65086: createSymbolObject("atomic.rmw8_u.xor_u", "i64", 1),
  65087: createSymbolObject("atomic.rmw16_u.xor_u", "i64", 1),
  65088: createSymbolObject("atomic.rmw32_u.xor_u", "i64", 1),
  65089: createSymbolObject("atomic.rmw.xchg", "i32", 1),
  65090: createSymbolObject("atomic.rmw.xchg", "i64", 1),
  65091: createSymbolObject("atomic.rmw8_u.xchg_u", "i32", 1),
  65092: createSymbolObject("atomic.rmw16_u.xchg_u", "i32", 1),
  65093: createSymbolObject("atomic.rmw8_u.xchg_u", "i64", 1),
  65094: createSymbolObject("atomic.rmw16_u.xchg_u", "i64", 1),
  65095: createSymbolObject("atomic.rmw32_u.xchg_u", "i64", 1),
  65096: createSymbolObject("atomic.rmw.cmpxchg", "i32", 1),
  65097: createSymbolObject("atomic.rmw.cmpxchg", "i64", 1),
  65098: createSymbolObject("atomic.rmw8_u.cmpxchg_u", "i32", 1),
  65099: createSymbolObject("atomic.rmw16_u.cmpxchg_u", "i32", 1),
  65100: createSymbolObject("atomic.rmw8_u.cmpxchg_u", "i64", 1),
  65101: createSymbolObject("atomic.rmw16_u.cmpxchg_u", "i64", 1),
  65102: createSymbolObject("atomic.rmw32_u.cmpxchg_u", "i64", 1)
};
var symbolsByName = invertMap(symbolsByByte, function(obj) {
  if (typeof obj.object === "string") {
    return "".concat(obj.object, ".").concat(obj.name);
  }
  return obj.name;
});
var esm_default = {
  symbolsByByte,
  sections,
  magicModuleHeader,
  moduleVersion,
  types,
  valtypes,
  exportTypes,
  blockTypes,
  tableTypes,
  globalTypes,
  importTypes,
  valtypesByString,
  globalTypesByString,
  exportTypesByName,
  symbolsByName
};

// node_modules/@webassemblyjs/ast/esm/utils.js
function _slicedToArray(arr, i) {
  return _arrayWithHoles(arr) || _iterableToArrayLimit(arr, i) || _unsupportedIterableToArray(arr, i) || _nonIterableRest();
}
function _nonIterableRest() {
  throw new TypeError("Invalid attempt to destructure non-iterable instance.\nIn order to be iterable, non-array objects must have a [Symbol.iterator]() method.");
}
function _unsupportedIterableToArray(o, minLen) {
  if (!o) return;
  if (typeof o === "string") return _arrayLikeToArray(o, minLen);
  var n = Object.prototype.toString.call(o).slice(8, -1);
  if (n === "Object" && o.constructor) n = o.constructor.name;
  if (n === "Map" || n === "Set") return Array.from(o);
  if (n === "Arguments" || /^(?:Ui|I)nt(?:8|16|32)(?:Clamped)?Array$/.test(n)) return _arrayLikeToArray(o, minLen);
}
function _arrayLikeToArray(arr, len) {
  if (len == null || len > arr.length) len = arr.length;
  for (var i = 0, arr2 = new Array(len); i < len; i++) {
    arr2[i] = arr[i];
  }
  return arr2;
}
function _iterableToArrayLimit(arr, i) {
  var _i = arr == null ? null : typeof Symbol !== "undefined" && arr[Symbol.iterator] || arr["@@iterator"];
  if (_i == null) return;
  var _arr = [];
  var _n = true;
  var _d = false;
  var _s, _e;
  try {
    for (_i = _i.call(arr); !(_n = (_s = _i.next()).done); _n = true) {
      _arr.push(_s.value);
      if (i && _arr.length === i) break;
    }
  } catch (err) {
    _d = true;
    _e = err;
  } finally {
    try {
      if (!_n && _i["return"] != null) _i["return"]();
    } finally {
      if (_d) throw _e;
    }
  }
  return _arr;
}
function _arrayWithHoles(arr) {
  if (Array.isArray(arr)) return arr;
}
function _typeof3(obj) {
  "@babel/helpers - typeof";
  if (typeof Symbol === "function" && typeof Symbol.iterator === "symbol") {
    _typeof3 = function _typeof4(obj2) {
      return typeof obj2;
    };
  } else {
    _typeof3 = function _typeof4(obj2) {
      return obj2 && typeof Symbol === "function" && obj2.constructor === Symbol && obj2 !== Symbol.prototype ? "symbol" : typeof obj2;
    };
  }
  return _typeof3(obj);
}
function isAnonymous(ident) {
  return ident.raw === "";
}
function getSectionMetadata(ast, name) {
  var section;
  traverse(ast, {
    SectionMetadata: (function(_SectionMetadata) {
      function SectionMetadata(_x) {
        return _SectionMetadata.apply(this, arguments);
      }
      SectionMetadata.toString = function() {
        return _SectionMetadata.toString();
      };
      return SectionMetadata;
    })(function(_ref) {
      var node = _ref.node;
      if (node.section === name) {
        section = node;
      }
    })
  });
  return section;
}
function getSectionMetadatas(ast, name) {
  var sections2 = [];
  traverse(ast, {
    SectionMetadata: (function(_SectionMetadata2) {
      function SectionMetadata(_x2) {
        return _SectionMetadata2.apply(this, arguments);
      }
      SectionMetadata.toString = function() {
        return _SectionMetadata2.toString();
      };
      return SectionMetadata;
    })(function(_ref2) {
      var node = _ref2.node;
      if (node.section === name) {
        sections2.push(node);
      }
    })
  });
  return sections2;
}
function sortSectionMetadata(m) {
  if (m.metadata == null) {
    console.warn("sortSectionMetadata: no metadata to sort");
    return;
  }
  m.metadata.sections.sort(function(a, b) {
    var aId = esm_default.sections[a.section];
    var bId = esm_default.sections[b.section];
    if (typeof aId !== "number" || typeof bId !== "number") {
      throw new Error("Section id not found");
    }
    return aId - bId;
  });
}
function orderedInsertNode(m, n) {
  assertHasLoc(n);
  var didInsert = false;
  if (n.type === "ModuleExport") {
    m.fields.push(n);
    return;
  }
  m.fields = m.fields.reduce(function(acc, field) {
    var fieldEndCol = Infinity;
    if (field.loc != null) {
      fieldEndCol = field.loc.end.column;
    }
    if (didInsert === false && n.loc.start.column < fieldEndCol) {
      didInsert = true;
      acc.push(n);
    }
    acc.push(field);
    return acc;
  }, []);
  if (didInsert === false) {
    m.fields.push(n);
  }
}
function assertHasLoc(n) {
  if (n.loc == null || n.loc.start == null || n.loc.end == null) {
    throw new Error("Internal failure: node (".concat(JSON.stringify(n.type), ") has no location information"));
  }
}
function getEndOfSection(s) {
  assertHasLoc(s.size);
  return s.startOffset + s.size.value + (s.size.loc.end.column - s.size.loc.start.column);
}
function shiftLoc(node, delta) {
  node.loc.start.column += delta;
  node.loc.end.column += delta;
}
function shiftSection(ast, node, delta) {
  if (node.type !== "SectionMetadata") {
    throw new Error("Can not shift node " + JSON.stringify(node.type));
  }
  node.startOffset += delta;
  if (_typeof3(node.size.loc) === "object") {
    shiftLoc(node.size, delta);
  }
  if (_typeof3(node.vectorOfSize) === "object" && _typeof3(node.vectorOfSize.loc) === "object") {
    shiftLoc(node.vectorOfSize, delta);
  }
  var sectionName = node.section;
  traverse(ast, {
    Node: function Node(_ref3) {
      var node2 = _ref3.node;
      var section = getSectionForNode(node2);
      if (section === sectionName && _typeof3(node2.loc) === "object") {
        shiftLoc(node2, delta);
      }
    }
  });
}
function signatureForOpcode(object, name) {
  var opcodeName = name;
  if (object !== void 0 && object !== "") {
    opcodeName = object + "." + name;
  }
  var sign2 = signatures[opcodeName];
  if (sign2 == void 0) {
    return [object, object];
  }
  return sign2[0];
}
function getUniqueNameGenerator() {
  var inc = {};
  return function() {
    var prefix = arguments.length > 0 && arguments[0] !== void 0 ? arguments[0] : "temp";
    if (!(prefix in inc)) {
      inc[prefix] = 0;
    } else {
      inc[prefix] = inc[prefix] + 1;
    }
    return prefix + "_" + inc[prefix];
  };
}
function getStartByteOffset(n) {
  if (typeof n.loc === "undefined" || typeof n.loc.start === "undefined") {
    throw new Error(
      // $FlowIgnore
      "Can not get byte offset without loc informations, node: " + String(n.id)
    );
  }
  return n.loc.start.column;
}
function getEndByteOffset(n) {
  if (typeof n.loc === "undefined" || typeof n.loc.end === "undefined") {
    throw new Error("Can not get byte offset without loc informations, node: " + n.type);
  }
  return n.loc.end.column;
}
function getFunctionBeginingByteOffset(n) {
  if (!(n.body.length > 0)) {
    throw new Error("n.body.length > 0 error: unknown");
  }
  var _n$body = _slicedToArray(n.body, 1), firstInstruction = _n$body[0];
  return getStartByteOffset(firstInstruction);
}
function getEndBlockByteOffset(n) {
  if (!(n.instr.length > 0 || n.body.length > 0)) {
    throw new Error("n.instr.length > 0 || n.body.length > 0 error: unknown");
  }
  var lastInstruction;
  if (n.instr) {
    lastInstruction = n.instr[n.instr.length - 1];
  }
  if (n.body) {
    lastInstruction = n.body[n.body.length - 1];
  }
  if (!(_typeof3(lastInstruction) === "object")) {
    throw new Error('typeof lastInstruction === "object" error: unknown');
  }
  return getStartByteOffset(lastInstruction);
}
function getStartBlockByteOffset(n) {
  if (!(n.instr.length > 0 || n.body.length > 0)) {
    throw new Error("n.instr.length > 0 || n.body.length > 0 error: unknown");
  }
  var fistInstruction;
  if (n.instr) {
    var _n$instr = _slicedToArray(n.instr, 1);
    fistInstruction = _n$instr[0];
  }
  if (n.body) {
    var _n$body2 = _slicedToArray(n.body, 1);
    fistInstruction = _n$body2[0];
  }
  if (!(_typeof3(fistInstruction) === "object")) {
    throw new Error('typeof fistInstruction === "object" error: unknown');
  }
  return getStartByteOffset(fistInstruction);
}

// node_modules/@webassemblyjs/ast/esm/clone.js
function cloneNode(n) {
  return Object.assign({}, n);
}

// node_modules/@webassemblyjs/ast/esm/transform/ast-module-to-module-context/index.js
function _classCallCheck2(instance, Constructor) {
  if (!(instance instanceof Constructor)) {
    throw new TypeError("Cannot call a class as a function");
  }
}
function _defineProperties(target, props) {
  for (var i = 0; i < props.length; i++) {
    var descriptor = props[i];
    descriptor.enumerable = descriptor.enumerable || false;
    descriptor.configurable = true;
    if ("value" in descriptor) descriptor.writable = true;
    Object.defineProperty(target, descriptor.key, descriptor);
  }
}
function _createClass(Constructor, protoProps, staticProps) {
  if (protoProps) _defineProperties(Constructor.prototype, protoProps);
  if (staticProps) _defineProperties(Constructor, staticProps);
  return Constructor;
}
function moduleContextFromModuleAST(m) {
  var moduleContext = new ModuleContext();
  if (!(m.type === "Module")) {
    throw new Error('m.type === "Module" error: unknown');
  }
  m.fields.forEach(function(field) {
    switch (field.type) {
      case "Start": {
        moduleContext.setStart(field.index);
        break;
      }
      case "TypeInstruction": {
        moduleContext.addType(field);
        break;
      }
      case "Func": {
        moduleContext.addFunction(field);
        break;
      }
      case "Global": {
        moduleContext.defineGlobal(field);
        break;
      }
      case "ModuleImport": {
        switch (field.descr.type) {
          case "GlobalType": {
            moduleContext.importGlobal(field.descr.valtype, field.descr.mutability);
            break;
          }
          case "Memory": {
            moduleContext.addMemory(field.descr.limits.min, field.descr.limits.max);
            break;
          }
          case "FuncImportDescr": {
            moduleContext.importFunction(field.descr);
            break;
          }
          case "Table": {
            break;
          }
          default:
            throw new Error("Unsupported ModuleImport of type " + JSON.stringify(field.descr.type));
        }
        break;
      }
      case "Memory": {
        moduleContext.addMemory(field.limits.min, field.limits.max);
        break;
      }
    }
  });
  return moduleContext;
}
var ModuleContext = /* @__PURE__ */ (function() {
  function ModuleContext2() {
    _classCallCheck2(this, ModuleContext2);
    this.funcs = [];
    this.funcsOffsetByIdentifier = [];
    this.types = [];
    this.globals = [];
    this.globalsOffsetByIdentifier = [];
    this.mems = [];
    this.locals = [];
    this.labels = [];
    this["return"] = [];
    this.debugName = "unknown";
    this.start = null;
  }
  _createClass(ModuleContext2, [{
    key: "setStart",
    value: function setStart(index) {
      this.start = index.value;
    }
    /**
     * Get start function
     */
  }, {
    key: "getStart",
    value: function getStart() {
      return this.start;
    }
    /**
     * Reset the active stack frame
     */
  }, {
    key: "newContext",
    value: function newContext(debugName, expectedResult) {
      this.locals = [];
      this.labels = [expectedResult];
      this["return"] = expectedResult;
      this.debugName = debugName;
    }
    /**
     * Functions
     */
  }, {
    key: "addFunction",
    value: function addFunction(func2) {
      var _ref = func2.signature || {}, _ref$params = _ref.params, args = _ref$params === void 0 ? [] : _ref$params, _ref$results = _ref.results, result = _ref$results === void 0 ? [] : _ref$results;
      args = args.map(function(arg) {
        return arg.valtype;
      });
      this.funcs.push({
        args,
        result
      });
      if (typeof func2.name !== "undefined") {
        this.funcsOffsetByIdentifier[func2.name.value] = this.funcs.length - 1;
      }
    }
  }, {
    key: "importFunction",
    value: function importFunction(funcimport) {
      if (isSignature(funcimport.signature)) {
        var _funcimport$signature = funcimport.signature, args = _funcimport$signature.params, result = _funcimport$signature.results;
        args = args.map(function(arg) {
          return arg.valtype;
        });
        this.funcs.push({
          args,
          result
        });
      } else {
        if (!isNumberLiteral(funcimport.signature)) {
          throw new Error("isNumberLiteral(funcimport.signature) error: unknown");
        }
        var typeId = funcimport.signature.value;
        if (!this.hasType(typeId)) {
          throw new Error("this.hasType(typeId) error: unknown");
        }
        var signature2 = this.getType(typeId);
        this.funcs.push({
          args: signature2.params.map(function(arg) {
            return arg.valtype;
          }),
          result: signature2.results
        });
      }
      if (typeof funcimport.id !== "undefined") {
        this.funcsOffsetByIdentifier[funcimport.id.value] = this.funcs.length - 1;
      }
    }
  }, {
    key: "hasFunction",
    value: function hasFunction(index) {
      return typeof this.getFunction(index) !== "undefined";
    }
  }, {
    key: "getFunction",
    value: function getFunction(index) {
      if (typeof index !== "number") {
        throw new Error("getFunction only supported for number index");
      }
      return this.funcs[index];
    }
  }, {
    key: "getFunctionOffsetByIdentifier",
    value: function getFunctionOffsetByIdentifier(name) {
      if (!(typeof name === "string")) {
        throw new Error('typeof name === "string" error: unknown');
      }
      return this.funcsOffsetByIdentifier[name];
    }
    /**
     * Labels
     */
  }, {
    key: "addLabel",
    value: function addLabel(result) {
      this.labels.unshift(result);
    }
  }, {
    key: "hasLabel",
    value: function hasLabel(index) {
      return this.labels.length > index && index >= 0;
    }
  }, {
    key: "getLabel",
    value: function getLabel(index) {
      return this.labels[index];
    }
  }, {
    key: "popLabel",
    value: function popLabel() {
      this.labels.shift();
    }
    /**
     * Locals
     */
  }, {
    key: "hasLocal",
    value: function hasLocal(index) {
      return typeof this.getLocal(index) !== "undefined";
    }
  }, {
    key: "getLocal",
    value: function getLocal(index) {
      return this.locals[index];
    }
  }, {
    key: "addLocal",
    value: function addLocal(type) {
      this.locals.push(type);
    }
    /**
     * Types
     */
  }, {
    key: "addType",
    value: function addType(type) {
      if (!(type.functype.type === "Signature")) {
        throw new Error('type.functype.type === "Signature" error: unknown');
      }
      this.types.push(type.functype);
    }
  }, {
    key: "hasType",
    value: function hasType(index) {
      return this.types[index] !== void 0;
    }
  }, {
    key: "getType",
    value: function getType(index) {
      return this.types[index];
    }
    /**
     * Globals
     */
  }, {
    key: "hasGlobal",
    value: function hasGlobal(index) {
      return this.globals.length > index && index >= 0;
    }
  }, {
    key: "getGlobal",
    value: function getGlobal(index) {
      return this.globals[index].type;
    }
  }, {
    key: "getGlobalOffsetByIdentifier",
    value: function getGlobalOffsetByIdentifier(name) {
      if (!(typeof name === "string")) {
        throw new Error('typeof name === "string" error: unknown');
      }
      return this.globalsOffsetByIdentifier[name];
    }
  }, {
    key: "defineGlobal",
    value: function defineGlobal(global2) {
      var type = global2.globalType.valtype;
      var mutability = global2.globalType.mutability;
      this.globals.push({
        type,
        mutability
      });
      if (typeof global2.name !== "undefined") {
        this.globalsOffsetByIdentifier[global2.name.value] = this.globals.length - 1;
      }
    }
  }, {
    key: "importGlobal",
    value: function importGlobal(type, mutability) {
      this.globals.push({
        type,
        mutability
      });
    }
  }, {
    key: "isMutableGlobal",
    value: function isMutableGlobal(index) {
      return this.globals[index].mutability === "var";
    }
  }, {
    key: "isImmutableGlobal",
    value: function isImmutableGlobal(index) {
      return this.globals[index].mutability === "const";
    }
    /**
     * Memories
     */
  }, {
    key: "hasMemory",
    value: function hasMemory(index) {
      return this.mems.length > index && index >= 0;
    }
  }, {
    key: "addMemory",
    value: function addMemory(min, max) {
      this.mems.push({
        min,
        max
      });
    }
  }, {
    key: "getMemory",
    value: function getMemory(index) {
      return this.mems[index];
    }
  }]);
  return ModuleContext2;
})();
export {
  assertBinaryModule,
  assertBlockComment,
  assertBlockInstruction,
  assertByteArray,
  assertCallIndirectInstruction,
  assertCallInstruction,
  assertData,
  assertElem,
  assertFloatLiteral,
  assertFunc,
  assertFuncImportDescr,
  assertFunctionNameMetadata,
  assertGlobal,
  assertGlobalType,
  assertHasLoc,
  assertIdentifier,
  assertIfInstruction,
  assertIndexInFuncSection,
  assertInstr,
  assertInternalBrUnless,
  assertInternalCallExtern,
  assertInternalEndAndReturn,
  assertInternalGoto,
  assertLeadingComment,
  assertLimit,
  assertLocalNameMetadata,
  assertLongNumberLiteral,
  assertLoopInstruction,
  assertMemory,
  assertModule,
  assertModuleExport,
  assertModuleExportDescr,
  assertModuleImport,
  assertModuleMetadata,
  assertModuleNameMetadata,
  assertNumberLiteral,
  assertProducerMetadata,
  assertProducerMetadataVersionedName,
  assertProducersSectionMetadata,
  assertProgram,
  assertQuoteModule,
  assertSectionMetadata,
  assertSignature,
  assertStart,
  assertStringLiteral,
  assertTable,
  assertTypeInstruction,
  assertValtypeLiteral,
  binaryModule,
  blockComment,
  blockInstruction,
  byteArray,
  callIndirectInstruction,
  callInstruction,
  cloneNode,
  data,
  elem,
  floatLiteral,
  func,
  funcImportDescr,
  funcParam,
  functionNameMetadata,
  getEndBlockByteOffset,
  getEndByteOffset,
  getEndOfSection,
  getFunctionBeginingByteOffset,
  getSectionMetadata,
  getSectionMetadatas,
  getStartBlockByteOffset,
  getStartByteOffset,
  getUniqueNameGenerator,
  global,
  globalType,
  identifier,
  ifInstruction,
  indexInFuncSection,
  indexLiteral,
  instr,
  instruction,
  internalBrUnless,
  internalCallExtern,
  internalEndAndReturn,
  internalGoto,
  isAnonymous,
  isBinaryModule,
  isBlock,
  isBlockComment,
  isBlockInstruction,
  isByteArray,
  isCallIndirectInstruction,
  isCallInstruction,
  isData,
  isElem,
  isExpression,
  isFloatLiteral,
  isFunc,
  isFuncImportDescr,
  isFunctionNameMetadata,
  isGlobal,
  isGlobalType,
  isIdentifier,
  isIfInstruction,
  isImportDescr,
  isIndexInFuncSection,
  isInstr,
  isInstruction,
  isInternalBrUnless,
  isInternalCallExtern,
  isInternalEndAndReturn,
  isInternalGoto,
  isIntrinsic,
  isLeadingComment,
  isLimit,
  isLocalNameMetadata,
  isLongNumberLiteral,
  isLoopInstruction,
  isMemory,
  isModule,
  isModuleExport,
  isModuleExportDescr,
  isModuleImport,
  isModuleMetadata,
  isModuleNameMetadata,
  isNode,
  isNumberLiteral,
  isNumericLiteral,
  isProducerMetadata,
  isProducerMetadataVersionedName,
  isProducersSectionMetadata,
  isProgram,
  isQuoteModule,
  isSectionMetadata,
  isSignature,
  isStart,
  isStringLiteral,
  isTable,
  isTypeInstruction,
  isValtypeLiteral,
  leadingComment,
  limit,
  localNameMetadata,
  longNumberLiteral,
  loopInstruction,
  memIndexLiteral,
  memory,
  module,
  moduleContextFromModuleAST,
  moduleExport,
  moduleExportDescr,
  moduleImport,
  moduleMetadata,
  moduleNameMetadata,
  nodeAndUnionTypes,
  numberLiteral,
  numberLiteralFromRaw,
  objectInstruction,
  orderedInsertNode,
  producerMetadata,
  producerMetadataVersionedName,
  producersSectionMetadata,
  program,
  quoteModule,
  sectionMetadata,
  shiftLoc,
  shiftSection,
  signature,
  signatureForOpcode,
  signatures,
  sortSectionMetadata,
  start,
  stringLiteral,
  table,
  traverse,
  typeInstruction,
  unionTypesMap,
  valtypeLiteral,
  withLoc,
  withRaw
};
