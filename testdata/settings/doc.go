// Package settings holds the policies that the analyzers read from the settings
// of CORS libraries against what these libraries really send.
//
// A folder has the settings of one library, a function each. The test computes
// the policy of each function, builds the middleware, and asks both about the
// same origins. A library that does not go into one program with the others has
// a test of its own.
package settings
