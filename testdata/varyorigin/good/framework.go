package good

import "varyorigin.test/framework"

// unlistedFramework adds Vary by one way of writing and the origin by another.
func unlistedFramework(c *framework.Context) {
	c.Writer.Header().Add("Vary", "Origin")
	if origin := c.GetHeader("Origin"); allowed[origin] {
		c.Header("Access-Control-Allow-Origin", origin)
	}
	c.Next()
}

// unlistedClient has a method of the same name, but writes to a request.
func unlistedClient(c *framework.Client, origin *framework.Context) {
	if o := origin.GetHeader("Origin"); allowed[o] {
		c.Header("Access-Control-Allow-Origin", o)
	}
}
