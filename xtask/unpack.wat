;; Unpacks the module from the text in which it travels: what xtask/src/squeeze.rs packs and xtask/src/inline.rs writes as text. The
;; likelihoods begin at 0, as what they are beyond a half; the text stands at 4096, the bytes go wherever the caller says.
(module
  (memory (export "memory") 3)
  (global $at (mut i32) (i32.const 4096))
  (global $held (mut i32) (i32.const 0))
  (global $bits (mut i32) (i32.const 0))
  (global $state (mut i32) (i32.const 0))

  ;; The next bit of this kind.
  (func $bit (param $kind i32) (result i32)
    (local $one i32) (local $part i32)
    (loop $fill
      (if (i32.lt_u (global.get $state) (i32.const 4096))
        (then
          (if (i32.lt_u (global.get $bits) (i32.const 8))
            (then
              ;; A character's place in the alphabet of xtask/src/inline.rs.
              (local.set $part (i32.load8_u (global.get $at)))
              (local.set $part
                (select
                  (i32.sub (local.get $part) (i32.const 97))
                  (i32.sub (i32.sub (local.get $part) (i32.const 10)) (i32.gt_u (local.get $part) (i32.const 92)))
                  (i32.gt_u (local.get $part) (i32.const 96))))
              ;; Those from 42 on have a seventh bit, which is the lowest of what they are beyond.
              (local.set $one (i32.gt_u (local.get $part) (i32.const 41)))
              (if (local.get $one)
                (then
                  (local.set $part
                    (i32.or
                      (i32.shr_u (i32.add (local.get $part) (i32.const 42)) (i32.const 1))
                      (i32.shl (i32.and (local.get $part) (i32.const 1)) (i32.const 6))))))
              (global.set $held (i32.or (global.get $held) (i32.shl (local.get $part) (global.get $bits))))
              (global.set $at (i32.add (global.get $at) (i32.const 1)))
              (global.set $bits (i32.add (i32.add (global.get $bits) (i32.const 6)) (local.get $one))))
            (else
              (global.set $state
                (i32.or (i32.shl (global.get $state) (i32.const 8)) (i32.and (global.get $held) (i32.const 255))))
              (global.set $held (i32.shr_u (global.get $held) (i32.const 8)))
              (global.set $bits (i32.sub (global.get $bits) (i32.const 8)))))
          (br $fill))))
    (local.set $one (i32.add (i32.load8_s (local.get $kind)) (i32.const 128)))
    (local.set $part (i32.mul (local.get $one) (i32.shr_u (global.get $state) (i32.const 8))))
    (local.set $part
      (if (result i32) (i32.lt_u (i32.and (global.get $state) (i32.const 255)) (local.get $one))
        (then
          (global.set $state (i32.add (local.get $part) (i32.and (global.get $state) (i32.const 255))))
          (i32.const 1))
        (else
          (global.set $state (i32.sub (i32.sub (global.get $state) (local.get $part)) (local.get $one)))
          (i32.const 0))))
    (i32.store8 (local.get $kind)
      (i32.sub
        (i32.add (i32.load8_u (local.get $kind)) (i32.shl (local.get $part) (i32.const 4)))
        (i32.shr_u (i32.add (local.get $one) (i32.const 8)) (i32.const 4))))
    (local.get $part))

  ;; The next number, whose bits begin with this kind.
  (func $number (param $kind i32) (result i32)
    (local $value i32) (local $place i32)
    (loop $more
      (if (call $bit (local.get $kind))
        (then
          (local.set $value
            (i32.add (local.get $value)
              (i32.shl (call $bit (i32.add (local.get $kind) (i32.const 1))) (local.get $place))))
          (local.set $place (i32.add (local.get $place) (i32.const 1)))
          (local.set $kind (i32.add (local.get $kind) (i32.const 2)))
          (br $more))))
    (i32.add (local.get $value) (i32.shl (i32.const 1) (local.get $place))))

  ;; Writes bytes behind $to, up to $end.
  (func (export "unpack") (param $to i32) (param $end i32)
    (local $distance i32) (local $repeats i32) (local $rest i32) (local $behind i32)
    (loop $next
      (local.set $behind
        (i32.shl (i32.shr_u (i32.load8_u (local.get $to)) (i32.const 5)) (i32.const 8)))
      (if (call $bit (local.get $behind))
        (then
          (if (if (result i32) (local.get $repeats) (then (i32.const 1)) (else (call $bit (i32.const 2048))))
            (then (local.set $distance (i32.sub (call $number (i32.const 2049)) (i32.const 1)))))
          (local.set $rest (call $number (i32.const 2113)))
          (loop $copy
            (i32.store8 offset=1 (local.get $to) (i32.load8_u offset=1 (i32.sub (local.get $to) (local.get $distance))))
            (local.set $to (i32.add (local.get $to) (i32.const 1)))
            (br_if $copy (local.tee $rest (i32.sub (local.get $rest) (i32.const 1)))))
          (local.set $repeats (i32.const 1)))
        (else
          (local.set $rest (i32.const 1))
          (loop $byte
            (local.set $rest
              (i32.or
                (i32.shl (local.get $rest) (i32.const 1))
                (call $bit (i32.add (local.get $behind) (local.get $rest)))))
            (br_if $byte (i32.lt_u (local.get $rest) (i32.const 256))))
          (i32.store8 offset=1 (local.get $to) (local.get $rest))
          (local.set $to (i32.add (local.get $to) (i32.const 1)))
          (local.set $repeats (i32.const 0))))
      (br_if $next (i32.lt_u (local.get $to) (local.get $end))))))
