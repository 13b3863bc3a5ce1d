// Where the packages lie: above the project, which has but the package of its own.
const root = process.env.PACKAGES_ROOT;

export default { turbopack: { root }, outputFileTracingRoot: root };
