package bad

import "varyorigin.test/framework"

// unlistedFramework writes by the context of a framework that corsvet does
// not list: what its methods do is told by the names that they are given.
func unlistedFramework(c *framework.Context) {
	if origin := c.GetHeader("Origin"); allowed[origin] {
		c.Header("Access-Control-Allow-Origin", origin) // want "can leave without Vary: Origin"
	}
	c.Next()
}

// unlistedWriter uses its writer.
func unlistedWriter(c *framework.Context) {
	if origin := c.Request.Header.Get("Origin"); allowed[origin] {
		c.Writer.Header().Set("Access-Control-Allow-Origin", origin) // want "can leave without Vary: Origin"
	}
	c.Next()
}
